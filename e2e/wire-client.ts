import type {
  BoothTextAnswer,
  BoothTextRequest,
  BoothWord,
} from '@koinon/shared/interpretation/booth-text';
import type { SheetNews } from '@koinon/shared/briefing/sheets';
import type { MediaAnswer, MediaRequest, MediaRequestName } from '@koinon/shared/media/messages';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { PROTOCOL } from '@koinon/shared/wire';
import type {
  ClientMessages,
  CommandAnswer,
  Frame,
  HelloAnswer,
  ServerMessages,
  Told,
  Welcome,
} from '@koinon/shared/wire';
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { signIn } from './sign-in.ts';
import type { SignedIn } from './sign-in.ts';

/** An answer that takes longer than this does not come. */
const ANSWER_MS = 10_000;
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 500;

/**
 * A person on the bare record wire: what the browser's client says, without a
 * browser. It reconnects by itself, says hello with the last number it has
 * seen, and notes every frame that it was told.
 */
export interface WireClient extends AsyncDisposable {
  readonly session: SignedIn;
  /** The welcome of the latest connection. */
  welcome(): Welcome;
  /** Number of the last event told. */
  n(): number;
  /** Every frame told since the first welcome, by number. */
  readonly frames: ReadonlyMap<number, Frame>;
  /** What must never happen on this wire and did: gaps, repeats, rewritten events. */
  readonly violations: readonly string[];
  /** Rejects when no answer comes (the command may be stored nevertheless), or while the line is down. */
  give(command: RecordCommand, id?: string): Promise<CommandAnswer>;
  /** Gives a command that must be accepted, and returns the number of its last event. */
  does(command: RecordCommand): Promise<number>;
  /** Says something on the private lines of text, whether one is on them or not. */
  boothText(request: BoothTextRequest): Promise<BoothTextAnswer>;
  /** Every word that was told on them. */
  readonly words: readonly BoothWord[];
  /** What was told of sheets that others write in. */
  readonly sheets: readonly SheetNews[];
  hello(seen: number | null, protocol?: number): Promise<HelloAnswer>;
  /** Asks something on the media wire. */
  media(request: MediaRequest): Promise<MediaAnswer<MediaRequestName>>;
  /** Resolves at the welcome of a connection later than the present one. */
  nextWelcome(): Promise<Welcome>;
}

type Line = Socket<ServerMessages, ClientMessages>;

export async function connectWire(link: string): Promise<WireClient> {
  return openWire(await signIn(link));
}

export async function openWire(session: SignedIn): Promise<WireClient> {
  const line = open(session);
  const told = follow(line);
  const words: BoothWord[] = [];
  const sheets: SheetNews[] = [];
  line.on('boothText', (word) => void words.push(word));
  line.on('sheet', (news) => void sheets.push(news));
  try {
    await Promise.race([told.next(), refusal(line)]);
  } catch (cause) {
    line.disconnect();
    throw cause;
  }
  const give = async (command: RecordCommand, id: string = randomUUID()) => {
    if (!line.connected) throw new Error('the line is down');
    return line.timeout(ANSWER_MS).emitWithAck('command', { id, command });
  };
  return {
    session,
    welcome: told.welcome,
    n: told.n,
    frames: told.frames,
    violations: told.violations,
    nextWelcome: told.next,
    give,
    async does(command) {
      const answer = await give(command);
      if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`);
      return answer.n;
    },
    words,
    sheets,
    boothText: (request) => line.timeout(ANSWER_MS).emitWithAck('boothText', request),
    hello: (seen, protocol = PROTOCOL) =>
      line.timeout(ANSWER_MS).emitWithAck('hello', { protocol, seen }),
    media: (request) => line.timeout(ANSWER_MS).emitWithAck('media', request),
    async [Symbol.asyncDispose]() {
      line.disconnect();
    },
  };
}

/** The socket of a session, not yet welcomed. */
function open(session: SignedIn): Line {
  return io(session.origin, {
    path: `${session.path}socket.io`,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: FIRST_RETRY_MS,
    reconnectionDelayMax: LAST_RETRY_MS,
    extraHeaders: { cookie: session.cookie, origin: session.origin },
  });
}

/** The first connection must be let in; later ones may have to wait for a server. */
function refusal(line: Line): Promise<never> {
  return new Promise((_, fail) => line.once('connect_error', fail));
}

/** Says hello at every connection and checks that what is told is in order. */
function follow(line: Line) {
  const frames = new Map<number, Frame>();
  const violations: string[] = [];
  let n = 0;
  let welcomed: Welcome | null = null;
  let waiting: { done(welcome: Welcome): void; fail(cause: Error): void }[] = [];
  const take = (told: readonly Told[]) => {
    for (const frame of told) {
      const known = frames.get(frame.n);
      if (known !== undefined && known.hash !== frame.hash) violations.push(`${frame.n} rewritten`);
      if (frame.n !== n + 1) violations.push(`${frame.n} told after ${n}`);
      if (!('hidden' in frame)) frames.set(frame.n, frame);
      n = Math.max(n, frame.n);
    }
  };
  const settle = (answer: HelloAnswer) => {
    const woken = waiting;
    waiting = [];
    if (!answer.ok) {
      for (const { fail } of woken) fail(new Error(`hello was refused: ${answer.code}`));
      return;
    }
    if (answer.sync.kind === 'snapshot') n = answer.sync.n;
    else take(answer.sync.frames);
    welcomed = answer;
    for (const { done } of woken) done(answer);
  };
  line.on('connect', () => {
    line.emit('hello', { protocol: PROTOCOL, seen: welcomed === null ? 0 : n }, settle);
  });
  line.on('events', take);
  // The server ended and another one will be back: the library would wait to be told.
  line.on('disconnect', (why) => {
    if (why === 'io server disconnect') line.connect();
  });
  const welcome = (): Welcome => {
    if (welcomed === null) throw new Error('not welcomed yet');
    return welcomed;
  };
  const next = () =>
    new Promise<Welcome>((done, fail) => {
      const late = setTimeout(() => fail(new Error('no welcome came')), 2 * ANSWER_MS);
      const settled = () => clearTimeout(late);
      waiting.push({
        done: (answer) => (settled(), done(answer)),
        fail: (cause) => (settled(), fail(cause)),
      });
    });
  return { frames, violations, n: () => n, welcome, next };
}
