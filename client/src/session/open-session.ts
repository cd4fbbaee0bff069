import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { CaptionKind, CaptionRequests, CaptionTold } from '@koinon/shared/captions/messages';
import type { MediaNotice, MediaRequestName, MediaRequests } from '@koinon/shared/media/messages';
import type { Person } from '@koinon/shared/identity/people';
import type { Audience } from '@koinon/shared/record/audience';
import type {
  ClientMessages,
  Frame,
  Goodbye,
  HallCode,
  Hello,
  HelloAnswer,
  Polling,
  ServerMessages,
  Told,
  Welcome,
} from '@koinon/shared/wire';
import { isSecret } from '@koinon/shared/voting/announcement';
import { PROTOCOL } from '@koinon/shared/wire';
import { createStore } from '../ui/store.ts';
import { foldFrames, foldSync, nothingFolded } from './folded.ts';
import type { Folded } from './folded.ts';
import type {
  CaptionReply,
  Line,
  MediaReply,
  MeetingSession,
  MeetingView,
} from './meeting-session.ts';
import { Outbox } from './outbox.ts';

type KoinonSocket = Socket<ServerMessages, ClientMessages>;

const RECONNECT_MS = 500;
const LONGEST_RECONNECT_MS = 1_500;
const CONNECT_TIMEOUT_MS = 5_000;
/** How long a media request may take before the caller is told that the line is gone. */
const MEDIA_TIMEOUT_MS = 10_000;

/**
 * Opens the session whose pages lie under `path` (`/s/<session>`).
 */
export function openMeetingSession(path: string): MeetingSession {
  const socket: KoinonSocket = io({
    path: `${path}/socket.io`,
    transports: ['websocket', 'polling'],
    reconnectionDelay: RECONNECT_MS,
    reconnectionDelayMax: LONGEST_RECONNECT_MS,
    timeout: CONNECT_TIMEOUT_MS,
  });
  return new SocketSession(socket);
}

class SocketSession implements MeetingSession {
  readonly view = createStore<MeetingView | null>(null);
  readonly line = createStore<Line>({ status: 'connecting' });
  readonly hallCode = createStore<HallCode | null>(null);
  readonly wire: KoinonSocket;
  readonly #socket: KoinonSocket;
  readonly #outbox: Outbox;
  readonly #welcomed = new Set<() => void>();
  readonly #media = new Set<(notice: MediaNotice) => void>();
  readonly #captions = new Set<(told: CaptionTold) => void>();
  #folded: Folded = nothingFolded;
  #peopleTag = '';
  #audience: Audience | null = null;
  #ahead = 0;
  #greeting = false;
  #attempt = 0;

  constructor(socket: KoinonSocket) {
    this.#socket = socket;
    this.wire = socket;
    this.#outbox = new Outbox({
      send: (message, answered) => {
        if (this.line.get().status !== 'live') return false;
        socket.emit('command', message, answered);
        return true;
      },
      newId,
      changed: (pending) => this.#change({ pending }),
      refused: (command, code) =>
        this.#change({ refused: [...(this.view.get()?.refused ?? []), { ...command, code }] }),
    });
    socket.on('connect', () => this.#hello());
    socket.on('disconnect', (reason) => this.#disconnected(reason));
    socket.on('events', (frames) => this.#events(frames));
    socket.on('gallery', (gallery) => this.#change({ gallery }));
    socket.on('polling', (polling) => this.#polling(polling));
    socket.on('viewChanged', () => this.#hello());
    socket.on('hallCode', (code) => this.hallCode.set(code));
    socket.on('media', (notice) => {
      for (const listener of [...this.#media]) listener(notice);
    });
    socket.on('caption', (told) => {
      for (const listener of [...this.#captions]) listener(told);
    });
    socket.on('goodbye', (reason) => this.#goodbye(reason));
    socket.on('connect_error', (error) => {
      if (error.message === 'not-signed-in') this.#end('session-expired');
    });
    window.addEventListener('offline', this.#probe);
    window.addEventListener('online', this.#probe);
  }

  give: MeetingSession['give'] = async (command) => {
    const refusal = await this.#outbox.give(command);
    const stored = refusal === null || refusal === 'already-voted';
    if (command.type === 'CastBallot' && stored) this.#voted(command.poll);
    return refusal;
  };

  dismiss: MeetingSession['dismiss'] = (id) => {
    const refused = this.view.get()?.refused ?? [];
    this.#change({ refused: refused.filter((command) => command.id !== id) });
  };

  now: MeetingSession['now'] = () => Date.now() + this.#ahead;

  ask<Name extends MediaRequestName>(
    name: Name,
    data: MediaRequests[Name]['data'],
  ): Promise<MediaReply<Name>> {
    if (this.line.get().status !== 'live') return Promise.resolve({ ok: false, code: 'offline' });
    const request = { name, data } as Parameters<ClientMessages['media']>[0];
    return new Promise((resolve) => {
      this.#socket.timeout(MEDIA_TIMEOUT_MS).emit('media', request, (error, answer) => {
        resolve(error === null ? answer : { ok: false, code: 'offline' });
      });
    });
  }

  askCaptions<Kind extends CaptionKind>(
    kind: Kind,
    data: CaptionRequests[Kind]['data'],
  ): Promise<CaptionReply<Kind>> {
    if (this.line.get().status !== 'live') return Promise.resolve({ ok: false, code: 'offline' });
    const request = { kind, data } as Parameters<ClientMessages['captions']>[0];
    return new Promise((resolve) => {
      this.#socket.timeout(MEDIA_TIMEOUT_MS).emit('captions', request, (error, answer) => {
        resolve(error === null ? answer : { ok: false, code: 'offline' });
      });
    });
  }

  onCaption: MeetingSession['onCaption'] = (listener) => {
    this.#captions.add(listener);
    return () => this.#captions.delete(listener);
  };

  onMedia: MeetingSession['onMedia'] = (listener) => {
    this.#media.add(listener);
    return () => this.#media.delete(listener);
  };

  onWelcome: MeetingSession['onWelcome'] = (listener) => {
    this.#welcomed.add(listener);
    return () => this.#welcomed.delete(listener);
  };

  close: MeetingSession['close'] = () => {
    window.removeEventListener('offline', this.#probe);
    window.removeEventListener('online', this.#probe);
    this.#outbox.close();
    this.#socket.close();
    this.#welcomed.clear();
    this.#media.clear();
    this.#captions.clear();
  };

  /** The browser knows that the network changed long before the socket does: ask whether the line still holds. */
  #probe = () => this.#hello();

  #hello(): void {
    if (!this.#socket.connected) return;
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.#greeting = true;
    const hello = this.#returning();
    this.#socket
      .timeout(CONNECT_TIMEOUT_MS)
      .emit('hello', { protocol: PROTOCOL, ...hello }, (error, answer) => {
        if (attempt !== this.#attempt) return;
        this.#greeting = false;
        if (error !== null) this.#socket.disconnect().connect();
        else this.#answered(answer);
      });
  }

  /** What this client has already, so that it is brought only what it missed. */
  #returning(): Pick<Hello, 'seen' | 'peopleTag' | 'audience'> {
    if (this.view.get() === null) return { seen: null };
    const audience = this.#audience ?? undefined;
    return { seen: this.#folded.n, peopleTag: this.#peopleTag, audience };
  }

  #disconnected(reason: string): void {
    this.#attempt += 1;
    this.#greeting = false;
    if (this.line.get().status === 'live') {
      this.#setLine({ status: 'offline', asOf: this.now() });
    }
    const ended = this.line.get().status === 'ended';
    if (reason === 'io server disconnect' && !ended) this.#socket.connect();
  }

  #answered(answer: HelloAnswer): void {
    if (!answer.ok) {
      this.#end(answer.code);
      return;
    }
    const folded = foldSync(this.#folded, answer.sync);
    if (folded === null) {
      this.#startOver();
      return;
    }
    this.#folded = folded;
    this.#peopleTag = answer.peopleTag;
    this.#audience = answer.audience;
    this.#ahead = answer.now - Date.now();
    this.line.set({ status: 'live' });
    this.view.set(this.#welcome(answer));
    this.#outbox.resend();
    for (const listener of [...this.#welcomed]) listener();
  }

  #welcome({ meeting, you, people, polling }: Welcome): MeetingView {
    const before = this.view.get();
    return {
      line: this.line.get(),
      meeting,
      you,
      people: people === null ? (before?.people ?? new Map()) : byId(people),
      ...this.#folded,
      pending: before?.pending ?? [],
      refused: before?.refused ?? [],
      gallery: before?.gallery ?? 0,
      polling,
    };
  }

  #events(frames: readonly Told[]): void {
    if (this.view.get() === null || this.#greeting) return;
    const folded = foldFrames(this.#folded, frames);
    if (folded === null) {
      this.#hello();
      return;
    }
    this.#folded = folded;
    this.#change({ ...folded });
    if (frames.some((told) => 'event' in told && this.#isStranger(told.event))) {
      this.#fetchPeople();
    }
  }

  /** Whether one's own ballot is in the box is known from the answer to it, and from the welcome. */
  #polling(polling: Polling): void {
    const before = this.view.get()?.polling ?? null;
    const youVoted = before?.poll === polling.poll && before.youVoted;
    this.#change({ polling: { ...polling, youVoted } });
  }

  /** One's ballot is in the box of a secret poll: no event will say so. */
  #voted(poll: string): void {
    const kind = this.#folded.state.voting.polls[poll]?.kind;
    if (kind === undefined || !isSecret(kind)) return;
    const before = this.view.get()?.polling ?? null;
    const taken = before?.poll === poll ? before.taken : 1;
    this.#change({ polling: { poll, taken, youVoted: true } });
  }

  #isStranger(event: Frame['event']): boolean {
    return 'person' in event && this.view.get()?.people.has(event.person) === false;
  }

  #fetchPeople(): void {
    this.#socket.emit('people', (people) => this.#change({ people: byId(people) }));
  }

  /** What this client has does not fit what the server has: everything anew. */
  #startOver(): void {
    this.#folded = nothingFolded;
    this.view.set(null);
    this.#hello();
  }

  #goodbye(reason: Goodbye): void {
    // A server that closes for a restart will be back; the others mean it.
    if (reason === 'closing') return;
    this.#end(reason);
  }

  #end(reason: Extract<Line, { status: 'ended' }>['reason']): void {
    this.#setLine({ status: 'ended', reason });
    this.#socket.close();
  }

  #setLine(line: Line): void {
    this.line.set(line);
    this.#change({ line });
  }

  #change(change: Partial<MeetingView>): void {
    this.view.update((view) => (view === null ? null : { ...view, ...change }));
  }
}

function byId(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

const ID_BYTES = 16;
const HEX = 16;

/** Also on plain http, where browsers have no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return [...bytes].map((byte) => byte.toString(HEX).padStart(2, '0')).join('');
}
