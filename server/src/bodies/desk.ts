import type { Body, FoundedBody } from '@koinon/shared/bodies/body';
import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type {
  BodyPerson,
  BodySummary,
  BodyView,
  DeskRefusal,
  Encoding,
  MemberLine,
  MemberPreview,
} from '@koinon/shared/bodies/desk';
import type { Founding } from '@koinon/shared/bodies/desk-forms';
import type { BodyRefusal } from '@koinon/shared/bodies/rules';
import { filledOf, rulesOf, statutoryOf } from '@koinon/shared/bodies/standing';
import type { Role } from '@koinon/shared/identity/people';
import { acceptable, previewMembers } from './member-list.ts';
import { seatingOf } from './seating.ts';

/** A body's record and directory, as far as the desk needs them. */
export interface DeskBody {
  readonly host: {
    readonly id: string;
    readonly body: Body;
    give(
      giver: Giver,
      message: { readonly id: string; readonly command: BodyCommand },
    ): Promise<Given>;
  };
  people(): readonly BodyPerson[];
  putPerson(person: BodyPerson): Promise<void>;
}

export type Given =
  | { readonly ok: true; readonly n: number }
  | { readonly ok: false; readonly code: BodyRefusal | 'unavailable' };

/** Who sits at the desk. */
export interface Giver {
  readonly person: string;
  readonly role: Role;
}

export interface DeskParts {
  ids(): Promise<readonly string[]>;
  open(body: string): Promise<DeskBody>;
  newId(): string;
}

export type Done<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly code: DeskRefusal };

/** The administrator's desk: the city's bodies, who sits in them and by which rules. */
export class BodyDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  async list(): Promise<readonly BodySummary[]> {
    const ids = await this.#parts.ids();
    const bodies = await Promise.all(ids.map((id) => this.#parts.open(id)));
    return bodies.flatMap(({ host: { id, body } }) =>
      body.status === 'founded' ? [summaryOf(id, body)] : [],
    );
  }

  async view(id: string): Promise<Done<BodyView>> {
    const body = await this.#founded(id);
    return body === null ? UNKNOWN : { ok: true, result: viewOf(body) };
  }

  async found(giver: Giver, founding: Founding): Promise<Done<BodyView>> {
    const body = await this.#parts.open(this.#parts.newId());
    return this.#give(body, giver, { type: 'FoundBody', ...founding });
  }

  async give(id: string, giver: Giver, command: BodyCommand, as: string): Promise<Done<BodyView>> {
    const body = await this.#founded(id);
    return body === null ? UNKNOWN : this.#give(body, giver, command, as);
  }

  async addPerson(id: string, named: Omit<BodyPerson, 'id'>): Promise<Done<BodyPerson>> {
    const body = await this.#founded(id);
    if (body === null) return UNKNOWN;
    const person = { ...named, id: this.#parts.newId() };
    await body.putPerson(person);
    return { ok: true, result: person };
  }

  async correctPerson(id: string, person: BodyPerson): Promise<Done<BodyPerson>> {
    const body = await this.#founded(id);
    if (body === null) return UNKNOWN;
    if (!body.people().some((known) => known.id === person.id)) {
      return { ok: false, code: 'unknown-person' };
    }
    await body.putPerson(person);
    return { ok: true, result: person };
  }

  /** Shows what a file would bring; nothing is stored. `encoding` null: found out. */
  async previewMembers(
    id: string,
    file: { readonly bytes: Uint8Array; readonly encoding: Encoding | null },
    language: string,
  ): Promise<Done<MemberPreview>> {
    const body = await this.#founded(id);
    if (body === null) return UNKNOWN;
    const into = { body: body.host.body, people: body.people(), language };
    return { ok: true, result: previewMembers(file.bytes, file.encoding, into) };
  }

  /** Takes in all of the lines, or none of them where the body has changed since the preview. */
  async takeIn(id: string, giver: Giver, lines: readonly MemberLine[]): Promise<Done<BodyView>> {
    const body = await this.#founded(id);
    if (body === null) return UNKNOWN;
    const into = { body: body.host.body, people: body.people(), language: 'en' };
    if (!acceptable(lines, into)) return { ok: false, code: 'list-changed' };
    const { people, command } = seatingOf(lines, into, () => this.#parts.newId());
    // Names first: a seat is never filled by somebody without one.
    for (const person of people) await body.putPerson(person);
    return this.#give(body, giver, command);
  }

  async #founded(id: string): Promise<FoundedDeskBody | null> {
    const ids = await this.#parts.ids();
    if (!ids.includes(id)) return null;
    const body = await this.#parts.open(id);
    return isFounded(body) ? body : null;
  }

  async #give(
    body: DeskBody,
    giver: Giver,
    command: BodyCommand,
    as = this.#parts.newId(),
  ): Promise<Done<BodyView>> {
    const given = await body.host.give(giver, { id: as, command });
    if (!given.ok) return given;
    return isFounded(body) ? { ok: true, result: viewOf(body) } : UNKNOWN;
  }
}

const UNKNOWN = { ok: false, code: 'unknown-body' } as const;

type FoundedDeskBody = DeskBody & { readonly host: { readonly body: FoundedBody } };

function isFounded(body: DeskBody): body is FoundedDeskBody {
  return body.host.body.status === 'founded';
}

function viewOf({ host, people }: FoundedDeskBody): BodyView {
  const named = people().map(({ id, name, language }) => ({ id, name, language }));
  return { id: host.id, body: host.body, people: named };
}

function summaryOf(id: string, body: FoundedBody): BodySummary {
  const { id: pack, version, name } = rulesOf(body);
  return {
    id,
    name: body.name,
    statutory: statutoryOf(body),
    filled: filledOf(body),
    rules: { id: pack, version, name },
  };
}
