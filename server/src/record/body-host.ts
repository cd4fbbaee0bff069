import { initialBody, evolveBody } from '@koinon/shared/bodies/body';
import type { Body } from '@koinon/shared/bodies/body';
import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type { BodyEvent } from '@koinon/shared/bodies/events';
import { decideBody } from '@koinon/shared/bodies/rules';
import type { BodyRefusal } from '@koinon/shared/bodies/rules';
import type { RecordStore } from '../storage/ports/record-store.ts';
import { StreamHost } from './stream-host.ts';
import type { Answer, Giver, Message } from './stream-host.ts';

export interface BodyHostParts {
  readonly id: string;
  readonly store: RecordStore;
  now(): number;
  /** Whether the body's directory knows the person. */
  isPerson(person: string): boolean;
}

export type BodyAnswer = Answer<BodyRefusal>;

const PREFIX = 'body:';

/** The name of a body's stream; also the scope of its people in the directory. */
export function bodyStream(id: string): string {
  return `${PREFIX}${id}`;
}

/** The body whose stream it is, or null for a stream of another kind. */
export function bodyOfStream(stream: string): string | null {
  return stream.startsWith(PREFIX) ? stream.slice(PREFIX.length) : null;
}

/** The host of a body's record. */
export class BodyHost {
  readonly id: string;
  readonly #stream: StreamHost<Body, BodyCommand, BodyEvent, BodyRefusal>;

  private constructor(id: string, stream: StreamHost<Body, BodyCommand, BodyEvent, BodyRefusal>) {
    this.id = id;
    this.#stream = stream;
  }

  /** Reads the body's record from the store; a body without events is not founded yet. */
  static async load({ id, store, now, isPerson }: BodyHostParts): Promise<BodyHost> {
    const stream = await StreamHost.load<Body, BodyCommand, BodyEvent, BodyRefusal>({
      stream: bodyStream(id),
      store,
      now,
      rules: {
        initial: initialBody,
        evolve: (body, recorded) => evolveBody(body, recorded.event, recorded),
        decide: (body, command, { giver }) =>
          decideBody(body, command, { role: giver.role, isPerson }),
      },
    });
    return new BodyHost(id, stream);
  }

  get body(): Body {
    return this.#stream.fold.state;
  }

  /** Resolves when the command is stored or refused; rejects when the store fails. */
  give(giver: Giver, message: Message<BodyCommand>): Promise<BodyAnswer> {
    return this.#stream.give(giver, message);
  }

  /** Ends after what is waiting has been decided. Closing twice is harmless. */
  close(): Promise<void> {
    return this.#stream.close();
  }
}
