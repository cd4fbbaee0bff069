import { createServer, connect } from 'node:tls';
import type { PSKCallbackNegotation, TLSSocket } from 'node:tls';
import { StartError } from '../start-error.ts';

/**
 * Lines between the nodes of one city, on a port of their own that no browser
 * ever sees. Whoever hosts a meeting is asked over such a line to decide what
 * came in elsewhere.
 *
 * A line is TLS with a key that all nodes share (they find it in their
 * database), so nothing needs certificates: whoever has no key gets no line,
 * and what is said on it, a vote of a secret poll too, is read by nobody else
 * and can be neither changed nor said again. On it go JSON values, one a
 * line: `{ id, question }` there, `{ id, answer }` or `{ id, failed }` back.
 *
 * A question whose answer does not come is a `LineLost`: it may have been
 * carried out or not. Whoever asks must be able to ask again.
 */
export class LineLost extends Error {
  /** Whether the address refuses lines: the process that listened there has ended. */
  readonly isRefused: boolean;

  constructor(isRefused: boolean) {
    super('the line to another node was lost');
    this.isRefused = isRefused;
  }
}

export interface NodeDoor {
  readonly port: number;
  close(): Promise<void>;
}

export interface NodeDoorParts {
  readonly key: Uint8Array;
  /** 0: any that is free. */
  readonly port: number;
  /** What it throws is told to nobody but as a failure. */
  answer(question: unknown): Promise<unknown>;
}

/** Forward secrecy with a shared key; TLS 1.3 has no such keys in Node. */
const TLS = {
  ciphers: 'ECDHE-PSK-CHACHA20-POLY1305',
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.2',
} as const;
const IDENTITY = 'koinon-node';

/** How long an answer may take: as long as a lease, after that another may host. */
const ANSWER_MS = 5_000;
/** The longest value on a line, in characters. */
const LONGEST = 4 * 1024 * 1024;

/** @throws StartError when the port cannot be had. */
export function openNodeDoor({ key, port, answer }: NodeDoorParts): Promise<NodeDoor> {
  const lines = new Set<TLSSocket>();
  const pskCallback = (_line: TLSSocket, identity: string) => (identity === IDENTITY ? key : null);
  const server = createServer({ ...TLS, pskCallback }, (line) => {
    lines.add(line);
    line.on('close', () => lines.delete(line));
    line.on('error', () => line.destroy());
    onValues(line, (value) => {
      const { id, question } = value;
      const say = (said: object) => {
        if (!line.destroyed) line.write(`${JSON.stringify({ id, ...said })}\n`);
      };
      answer(question).then(
        (answered) => say({ answer: answered }),
        () => say({ failed: true }),
      );
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error) => reject(portError(port, error)));
    server.listen(port, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () => {
          const closed = new Promise<void>((done) => server.close(() => done()));
          for (const line of lines) line.destroy();
          return closed;
        },
      });
    });
  });
}

interface Asked {
  done(answer: unknown): void;
  fail(error: Error): void;
}

/** The lines that this node has opened to others, one to each. */
export class NodeLines {
  readonly #key: Uint8Array;
  readonly #lines = new Map<string, NodeLine>();

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /**
   * @param address as in the other node's lease
   * @throws LineLost when there is no answer
   */
  ask(address: string, question: unknown): Promise<unknown> {
    const known = this.#lines.get(address);
    const line = known?.isOpen === true ? known : new NodeLine(address, this.#key);
    this.#lines.set(address, line);
    return line.ask(question);
  }

  close(): void {
    for (const line of this.#lines.values()) line.close();
    this.#lines.clear();
  }
}

class NodeLine {
  readonly #socket: TLSSocket;
  readonly #asked = new Map<number, Asked>();
  #last = 0;
  #isRefused = false;
  isOpen = true;

  constructor(address: string, key: Uint8Array) {
    const { hostname, port } = new URL(address);
    this.#socket = connect({
      ...TLS,
      host: hostname.replaceAll(/^\[|\]$/g, ''),
      port: Number(port),
      pskCallback: (): PSKCallbackNegotation => ({ psk: key, identity: IDENTITY }),
      // There is no certificate: who knows the key is who it should be.
      checkServerIdentity: () => undefined,
    });
    this.#socket.setNoDelay(true);
    this.#socket.on('error', (error: Error) => {
      this.#isRefused = 'code' in error && error.code === 'ECONNREFUSED';
      this.close();
    });
    this.#socket.on('close', () => this.close());
    onValues(this.#socket, (value) => this.#answered(value));
  }

  ask(question: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      // One answer that does not come, and the line is of no use.
      const timer = setTimeout(() => this.close(), ANSWER_MS);
      this.#asked.set(id, {
        done: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        fail: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.#socket.write(`${JSON.stringify({ id, question })}\n`);
    });
  }

  close(): void {
    this.isOpen = false;
    this.#socket.destroy();
    const lost = [...this.#asked.values()];
    this.#asked.clear();
    for (const { fail } of lost) fail(new LineLost(this.#isRefused));
  }

  #answered({ id, answer, failed }: Said): void {
    const asked = typeof id === 'number' ? this.#asked.get(id) : undefined;
    if (asked === undefined || typeof id !== 'number') return;
    this.#asked.delete(id);
    if (failed === true) asked.fail(new Error('another node failed to answer'));
    else asked.done(answer);
  }
}

type Said = Readonly<Record<string, unknown>>;

/** Reads JSON values, one a line; who says anything else loses the line. */
function onValues(line: TLSSocket, heard: (value: Said) => void): void {
  let rest = '';
  line.setEncoding('utf8');
  line.on('data', (text: string) => {
    const [first = '', ...others] = text.split('\n');
    const whole = [rest + first, ...others];
    rest = whole.pop() ?? '';
    try {
      for (const one of whole) heard(valueOf(one));
    } catch {
      line.destroy();
    }
    if (rest.length > LONGEST) line.destroy();
  });
}

function valueOf(text: string): Said {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new TypeError('expected an object');
  return { ...value };
}

function portError(port: number, error: Error): Error {
  const code = 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  return new StartError(
    `Port ${port} for the other servers of the city cannot be had. Choose another one with NODE_PORT.`,
    error,
  );
}
