import { requestReader } from './request-text.ts';
import type { Request } from './request-text.ts';
import { ENGINE_MESSAGE, ENGINE_OPEN } from './socket-insides.ts';
import { hasExpectedEntrance, isExpectedEntrance } from './socket-insides.ts';
import type { EnginePacket, Entrance, EntranceTransport } from './socket-insides.ts';

/**
 * The short way in. A packet that has come over a WebSocket goes through
 * three parsers and two queues before somebody hears of it. Where it is a
 * request of the one kind that comes by the thousand, in its usual form, its
 * text can as well be read at once, at a fifth of the cost.
 *
 * `ws` still reads the frame, with all its limits and checks, so what comes in
 * here is a whole text of the right size. It is taken only while the
 * connection is open and expects nothing else: no upgrade, no answer to a
 * ping. And never before what came earlier: once a packet has gone the long
 * way, the following ones do too, until the long way is through. In every
 * other case the packet goes the long way, as if this file did not exist.
 *
 * Returns false for a connection that does not look as expected: then all its
 * packets go the long way.
 */
export function openShortWayIn(
  socket: object,
  name: string,
  take: (request: Request) => void,
): boolean {
  if (!hasExpectedEntrance(socket)) return false;
  const way = new ShortWayIn(socket, requestReader(name), take);
  way.watch(socket.client.conn.transport);
  socket.client.conn.on('upgrade', () => way.watch(socket.client.conn.transport));
  return true;
}

class ShortWayIn {
  readonly #socket: Entrance;
  readonly #read: (text: string) => Request | null;
  readonly #take: (request: Request) => void;
  /** Whether a packet is on the long way. */
  #behind = false;

  constructor(
    socket: Entrance,
    read: (text: string) => Request | null,
    take: (request: Request) => void,
  ) {
    this.#socket = socket;
    this.#read = read;
    this.#take = take;
  }

  /** From now on sees what comes in over the transport before Engine.IO does. */
  watch(transport: EntranceTransport): void {
    if (!isExpectedEntrance(transport) || transport.name !== 'websocket') return;
    const longWay = transport.onPacket.bind(transport);
    transport.onPacket = (packet) => {
      const request = this.#isOpen(transport) ? this.#requestIn(packet) : null;
      if (request !== null) {
        this.#take(request);
        return;
      }
      this.#follow();
      longWay(packet);
    };
  }

  #requestIn({ type, data }: EnginePacket): Request | null {
    return type === ENGINE_MESSAGE && typeof data === 'string' ? this.#read(data) : null;
  }

  #isOpen(transport: EntranceTransport): boolean {
    const { connected, client } = this.#socket;
    const { conn } = client;
    return (
      connected &&
      !this.#behind &&
      conn.transport === transport &&
      conn.readyState === ENGINE_OPEN &&
      !conn.upgrading &&
      // A late answer to a ping is told by whatever comes meanwhile: Engine.IO has to see it.
      conn.pingTimeoutTimer === null
    );
  }

  /** Socket.io hands a packet on within the ticks that follow its reading, which end before anything else is read. */
  #follow(): void {
    if (this.#behind) return;
    this.#behind = true;
    setImmediate(() => (this.#behind = false));
  }
}
