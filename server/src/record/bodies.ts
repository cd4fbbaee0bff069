import type { BodyCommand } from '@koinon/shared/bodies/commands';
import { SYSTEM } from '@koinon/shared/identity/people';
import type { Person } from '@koinon/shared/identity/people';
import type { RecordStore } from '../storage/ports/record-store.ts';
import { BodyHost, bodyOfStream, bodyStream } from './body-host.ts';
import type { BodyAnswer } from './body-host.ts';

/** What bodies need of the directory; their people are kept under the name of the body's stream. */
export interface BodyPeople {
  people(scope: string): Promise<readonly Person[]>;
  putPerson(scope: string, person: Person): Promise<void>;
}

export interface BodiesParts {
  readonly store: RecordStore;
  readonly directory: BodyPeople;
  now(): number;
  newId(): string;
}

/** A body's record, and who the people of its directory are. */
export interface OpenBody {
  readonly host: BodyHost;
  people(): readonly Person[];
  /** Keeps a name, or corrects it. The people of a body have no role but in its sittings. */
  putPerson(person: Omit<Person, 'role'>): Promise<void>;
}

/**
 * The city's bodies. A body changes a few times a year, so nothing of it is
 * held: it is read anew for whoever asks, and the version check of its stream
 * keeps two who write at once, here or on another node, from losing anything.
 */
export class Bodies {
  readonly #parts: BodiesParts;

  constructor(parts: BodiesParts) {
    this.#parts = parts;
  }

  /** Ids of all bodies that have been founded. */
  async ids(): Promise<readonly string[]> {
    const streams = await this.#parts.store.streams();
    return streams.map(bodyOfStream).filter((id) => id !== null);
  }

  /** A body that is not founded yet can be opened too, so that it can be founded. */
  async open(id: string): Promise<OpenBody> {
    const { store, directory, now } = this.#parts;
    const scope = bodyStream(id);
    const known = await directory.people(scope);
    const people = new Map(known.map((person) => [person.id, person]));
    const host = await BodyHost.load({ id, store, now, isPerson: (one) => people.has(one) });
    return {
      host,
      people: () => [...people.values()],
      putPerson: async (named) => {
        const person: Person = { ...named, role: 'member' };
        await directory.putPerson(scope, person);
        people.set(person.id, person);
      },
    };
  }

  /** Gives a command of the system's own to a body. */
  async asSystem(id: string, command: BodyCommand): Promise<BodyAnswer> {
    const { host } = await this.open(id);
    return host.give({ person: SYSTEM, role: SYSTEM }, { id: this.#parts.newId(), command });
  }
}
