import { countAfter } from '@koinon/shared/briefing/cells';
import type { CellChange } from '@koinon/shared/briefing/cells';
import {
  mayReadPool,
  mayWritePool,
  MOST_INTERPRETERS,
  POOL_SHEET,
  poolOf,
} from '@koinon/shared/briefing/pool';
import type { SheetAnswer } from '@koinon/shared/briefing/sheets';
import { poolEntryField } from '@koinon/shared/briefing/sheet-fields';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { SheetStore } from '../storage/ports/sheet-store.ts';
import { Turns } from './turns.ts';

export interface PoolParts {
  readonly sheets: SheetStore;
  people(meeting: string): Promise<readonly Person[]>;
  /** Lets somebody take part in a meeting that was called already; resolves when every server knows. */
  invite(meeting: string, person: Person): Promise<void>;
  link(meeting: string, person: Person): string;
  now(): number;
}

export interface AtThePool {
  readonly person: string;
  readonly role: Role;
}

export type Invited =
  | { readonly ok: true; readonly person: Person; readonly link: string }
  | { readonly ok: false; readonly code: 'not-your-role' | 'unknown-interpreter' };

const NOT_YOURS = { ok: false, code: 'not-your-role' } as const;

/** The city's pool of interpreters, and how one of them comes into a meeting. */
export class PoolDesk {
  readonly #parts: PoolParts;
  readonly #turns = new Turns();

  constructor(parts: PoolParts) {
    this.#parts = parts;
  }

  async cells({ role }: AtThePool): Promise<SheetAnswer> {
    if (!mayReadPool(role)) return NOT_YOURS;
    return { ok: true, cells: await this.#parts.sheets.read(POOL_SHEET) };
  }

  async write(who: AtThePool, changes: readonly CellChange[]): Promise<SheetAnswer> {
    if (!mayWritePool(who.role)) return NOT_YOURS;
    if (!changes.every(({ text }) => text === '' || isEntry(text))) {
      return { ok: false, code: 'malformed' };
    }
    return this.#turns.take(POOL_SHEET, () => this.#write(who.person, changes));
  }

  async #write(by: string, changes: readonly CellChange[]): Promise<SheetAnswer> {
    const { sheets, now } = this.#parts;
    if (countAfter(await sheets.read(POOL_SHEET), changes) > MOST_INTERPRETERS) {
      return { ok: false, code: 'too-many' };
    }
    const written = { sheet: POOL_SHEET, changes, by, at: now() };
    const { outcome, cells } = await sheets.write(written);
    return outcome === 'stale' ? { ok: false, code: 'stale', cells } : { ok: true, cells };
  }

  /** Brings somebody of the pool into a meeting; who is there already stays who they are. */
  async invite({ role }: AtThePool, meeting: string, id: string): Promise<Invited> {
    if (!mayReadPool(role)) return NOT_YOURS;
    const pool = poolOf(await this.#parts.sheets.read(POOL_SHEET));
    const found = pool.find((one) => one.id === id);
    const there = (await this.#parts.people(meeting)).find((one) => one.id === id);
    if (found === undefined && there === undefined) return UNKNOWN;
    if (there !== undefined && there.role !== 'interpreter') return UNKNOWN;
    const person = there ?? interpreterOf(id, found?.name ?? id, found?.language ?? 'en');
    if (there === undefined) await this.#parts.invite(meeting, person);
    return { ok: true, person, link: this.#parts.link(meeting, person) };
  }
}

const UNKNOWN = { ok: false, code: 'unknown-interpreter' } as const;

function interpreterOf(id: string, name: string, language: string): Person {
  return { id, name, role: 'interpreter', language };
}

function isEntry(text: string): boolean {
  try {
    return poolEntryField.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
