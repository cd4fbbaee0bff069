import type {
  CaptionAnswer,
  CaptionKind,
  CaptionRequests,
  CaptionTold,
} from '@koinon/shared/captions/messages';
import type { ClientMessages, ServerMessages } from '@koinon/shared/wire';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { WireClient } from '../wire-client.ts';

const ANSWER_MS = 10_000;

/** A person on the bare wire of captions. */
export interface CaptionWire extends Disposable {
  /** What it was told when it began to follow. */
  readonly standing: readonly CaptionTold[];
  /** What it was told since. */
  told(): readonly CaptionTold[];
  ask<Kind extends CaptionKind>(
    kind: Kind,
    data: CaptionRequests[Kind]['data'],
  ): Promise<CaptionAnswer<Kind>>;
}

/** Follows these languages on a connection of its own. */
export async function captionLine(
  { session }: WireClient,
  languages: readonly string[],
): Promise<CaptionWire> {
  const line: Socket<ServerMessages, ClientMessages> = io(session.origin, {
    path: `${session.path}socket.io`,
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie: session.cookie, origin: session.origin },
  });
  const told: CaptionTold[] = [];
  line.on('caption', (one) => void told.push(one));
  const ask = async <Kind extends CaptionKind>(kind: Kind, data: CaptionRequests[Kind]['data']) => {
    const request = { kind, data } as Parameters<ClientMessages['captions']>[0];
    const answer = await line.timeout(ANSWER_MS).emitWithAck('captions', request);
    return answer as CaptionAnswer<Kind>;
  };
  await new Promise<void>((done, fail) => {
    line.once('connect', () => done());
    line.once('connect_error', fail);
  });
  const followed = await ask('follow', { languages });
  if (!followed.ok) throw new Error(`following was refused: ${followed.code}`);
  const standing = followed.data.lines.map((one) => ({ about: 'line', line: one }) as const);
  return { standing, told: () => told, ask, [Symbol.dispose]: () => void line.disconnect() };
}
