import type { RecordCommand } from '@koinon/shared/record/registry';
import type { CommandAnswer } from '@koinon/shared/wire';
import { connect, follow } from '../city.ts';
import type { Connection, SignedIn } from '../city.ts';

/**
 * A person's browser behind an address that leads to one of several servers:
 * when its connection is lost it comes back, by another one, and gives again
 * what was not answered, under the same id.
 */
export class Voter implements Disposable {
  readonly person: string;
  readonly #signedIn: SignedIn;
  readonly #urls: () => readonly string[];
  #connection: Promise<Connection> | null = null;
  #given = 0;
  #closed = false;

  private constructor(person: string, signedIn: SignedIn, urls: () => readonly string[]) {
    this.person = person;
    this.#signedIn = signedIn;
    this.#urls = urls;
  }

  /** @param urls the servers that run now, the one to go to first */
  static async signIn(
    person: string,
    invitation: string,
    urls: () => readonly string[],
  ): Promise<Voter> {
    const signedIn = await follow(`${urls()[0]}/join/${invitation}`);
    const voter = new Voter(person, signedIn, urls);
    await voter.connected();
    return voter;
  }

  /** The connection that there is, or a new one. */
  connected(): Promise<Connection> {
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  /** Resolves with the first answer that says what became of it. */
  async give(command: RecordCommand): Promise<CommandAnswer> {
    this.#given += 1;
    const id = `${this.person}-${this.#given}`;
    for (;;) {
      const { socket } = await this.connected();
      const answer = await new Promise<CommandAnswer | null>((resolve) => {
        socket.once('disconnect', () => resolve(null));
        socket.emit('command', { id, command }, resolve);
      });
      if (answer !== null && (answer.ok || answer.code !== 'unavailable')) return answer;
    }
  }

  [Symbol.dispose](): void {
    this.#closed = true;
    void this.#connection?.then(({ socket }) => socket.disconnect());
  }

  async #connect(): Promise<Connection> {
    for (;;) {
      for (const url of this.#urls()) {
        const connection = await this.#tryAt(url);
        if (connection === null) continue;
        connection.socket.once('disconnect', () => {
          this.#connection = null;
          if (!this.#closed) void this.connected();
        });
        return connection;
      }
    }
  }

  async #tryAt(url: string): Promise<Connection | null> {
    const connection = await connect({ ...this.#signedIn, url }).catch(() => null);
    if (connection === null) return null;
    const gone = new Promise<null>((resolve) =>
      connection.socket.once('disconnect', () => resolve(null)),
    );
    const welcome = await Promise.race([connection.hello(null), gone]);
    return welcome?.ok === true && connection.socket.connected ? connection : null;
  }
}
