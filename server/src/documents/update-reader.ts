import { createDecoder, readUint8, readVarString, readVarUint } from 'lib0/decoding';
import type { Decoder } from 'lib0/decoding';
import { readContent } from './content-reader.ts';
import type { Holding } from './content-reader.ts';
import { isPlainKey } from './plain-key.ts';

/**
 * Reads an update (Yjs' first encoding) without applying it, so that nothing
 * reaches a document before it is known to be sound. It is stricter than Yjs:
 *
 * - every byte is accounted for, no number leaves the safe range, no struct is
 *   empty, no client stands there twice;
 * - only contents that documents are made of (see `content-reader.ts`);
 * - no key that means something to JavaScript.
 *
 * What it lets through may still depend on structs that are not there (see
 * `clocks.ts`), and may not belong where it stands (see `places.ts`).
 */
export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** A run of `length` ids of one client from `clock` on. */
export interface Run extends Id {
  readonly length: number;
}

export interface Struct extends Run {
  /** `gap`: nothing is known of these ids. `empty`: what was there has been deleted. */
  readonly kind: 'gap' | 'empty' | 'content';
  readonly place: Place;
  /** What it brings; null where nothing is left of it. */
  readonly holds: Holding | null;
}

/** Where an item stands: in a list or under a key, beside another or alone in a parent. */
export interface Place {
  /** Ids that must be there before it. */
  readonly needs: readonly Id[];
  /** Where this other item is, or where it says itself, or nowhere any more. */
  readonly slot: 'nowhere' | Id | OwnSlot;
}

/** An item's own word of where it stands: in a root by its name, or in a parent by its id. */
export type OwnSlot = { readonly key: string | null } & (
  { readonly root: string; readonly parent: null } | { readonly root: null; readonly parent: Id }
);

export interface ReadUpdate {
  /** By client, in the order of their clocks. */
  readonly structs: ReadonlyMap<number, readonly Struct[]>;
  readonly deletes: readonly Run[];
}

const GC = 0;
const SKIP = 10;
const HAS_ORIGIN = 0x80;
const HAS_RIGHT_ORIGIN = 0x40;
const HAS_KEY = 0x20;
const KIND = 0x1f;

const NOWHERE: Place = { needs: [], slot: 'nowhere' };

/** Thrown and caught in this file only: what is read is not an update. */
class Malformed extends Error {}

/** Null when the bytes are not a sound update. `bytes` must not be a view on anything larger. */
export function readUpdate(bytes: Uint8Array): ReadUpdate | null {
  const decoder = createDecoder(bytes);
  try {
    const update = { structs: readStructs(decoder), deletes: readDeletes(decoder) };
    return decoder.pos === bytes.length ? update : null;
  } catch {
    // lib0 throws at the end of the bytes, at bad UTF-8 and at numbers out of range.
    return null;
  }
}

function readStructs(decoder: Decoder): ReadonlyMap<number, readonly Struct[]> {
  const structs = new Map<number, readonly Struct[]>();
  const clients = readCount(decoder);
  for (let i = 0; i < clients; i += 1) {
    const count = readCount(decoder);
    const client = readNumber(decoder);
    if (structs.has(client) || count === 0) throw new Malformed();
    structs.set(client, readRuns(decoder, client, count));
  }
  return structs;
}

function readRuns(decoder: Decoder, client: number, count: number): readonly Struct[] {
  const runs: Struct[] = [];
  let clock = readNumber(decoder);
  for (let i = 0; i < count; i += 1) {
    const struct = readStruct(decoder, client, clock);
    clock = sum(clock, struct.length);
    runs.push(struct);
  }
  return runs;
}

function readStruct(decoder: Decoder, client: number, clock: number): Struct {
  const info = readUint8(decoder);
  if (info === GC || info === SKIP) {
    const length = positive(readNumber(decoder));
    const kind = info === SKIP ? 'gap' : 'empty';
    return { client, clock, length, kind, place: NOWHERE, holds: null };
  }
  const place = readPlace(decoder, info);
  for (const need of place.needs) {
    // An item that leans on itself or on what comes after it would tear Yjs' lists.
    if (need.client === client && need.clock >= clock) throw new Malformed();
  }
  const { kind, length, holds } = readContent(decoder, info & KIND);
  return { client, clock, length: positive(length), kind, place, holds };
}

function readPlace(decoder: Decoder, info: number): Place {
  const origin = (info & HAS_ORIGIN) === 0 ? null : readId(decoder);
  const rightOrigin = (info & HAS_RIGHT_ORIGIN) === 0 ? null : readId(decoder);
  const beside = origin ?? rightOrigin;
  if (beside !== null) {
    const needs = origin === null || rightOrigin === null ? [beside] : [origin, rightOrigin];
    return { needs, slot: beside };
  }
  const named = readVarUint(decoder);
  if (named > 1) throw new Malformed();
  const parent = named === 1 ? null : readId(decoder);
  const root = named === 1 ? readKey(decoder) : '';
  const key = (info & HAS_KEY) === 0 ? null : readKey(decoder);
  if (parent === null) return { needs: [], slot: { root, parent, key } };
  return { needs: [parent], slot: { root: null, parent, key } };
}

function readDeletes(decoder: Decoder): readonly Run[] {
  const deletes: Run[] = [];
  const clients = readCount(decoder);
  for (let i = 0; i < clients; i += 1) {
    const client = readNumber(decoder);
    const count = readCount(decoder);
    for (let k = 0; k < count; k += 1) {
      const clock = readNumber(decoder);
      const length = positive(readNumber(decoder));
      sum(clock, length);
      deletes.push({ client, clock, length });
    }
  }
  return deletes;
}

function readId(decoder: Decoder): Id {
  return { client: readNumber(decoder), clock: readNumber(decoder) };
}

function readKey(decoder: Decoder): string {
  const key = readVarString(decoder);
  if (!isPlainKey(key)) throw new Malformed();
  return key;
}

/** A number of things that follow, each of at least one byte. */
function readCount(decoder: Decoder): number {
  const count = readNumber(decoder);
  if (count > decoder.arr.length - decoder.pos) throw new Malformed();
  return count;
}

function readNumber(decoder: Decoder): number {
  const number = readVarUint(decoder);
  if (!Number.isSafeInteger(number)) throw new Malformed();
  return number;
}

function positive(length: number): number {
  if (length < 1) throw new Malformed();
  return length;
}

function sum(clock: number, length: number): number {
  if (!Number.isSafeInteger(clock + length)) throw new Malformed();
  return clock + length;
}
