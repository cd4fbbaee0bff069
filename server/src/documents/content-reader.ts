import {
  readAny,
  readFloat32,
  readFloat64,
  readBigInt64,
  readUint8,
  readVarInt,
  readVarString,
  readVarUint,
  readVarUint8Array,
} from 'lib0/decoding';
import type { Decoder } from 'lib0/decoding';
import {
  isMinutesElement,
  isMinutesMark,
  isMinutesMarkValue,
  isSafeHref,
} from '@koinon/shared/documents/minutes-schema';
import { isPlainKey } from './plain-key.ts';

/** Kinds of content by their number in an item's first byte; the others have no place here. */
const DELETED = 1;
const STRING = 4;
const FORMAT = 6;
const TYPE = 7;
const ANY = 8;

/** Shared types by their number. XML fragments (4) are roots only, and XML hooks (5) have no place here. */
const TYPES: readonly number[] = [0, 1, 2];
const XML_ELEMENT = 3;
const XML_TEXT = 6;

/** How deep values may nest: what reads and writes them recurses. */
const DEEPEST_VALUE = 32;

/** What an item brings. */
export type Holding =
  | { readonly is: 'text' }
  | { readonly is: 'mark' }
  | { readonly is: 'element'; readonly name: string }
  /** The text in an element. */
  | { readonly is: 'element-text' }
  /** A map, a list or a text of data. */
  | { readonly is: 'data' }
  /** Plain values; of one value also what it is. */
  | { readonly is: 'values'; readonly value: unknown };

export interface Content {
  readonly kind: 'empty' | 'content';
  /** How many ids it takes up. */
  readonly length: number;
  /** Null: what was there has been deleted. */
  readonly holds: Holding | null;
}

/**
 * Reads over an item's content.
 *
 * @throws when the content is none that a document may have.
 */
export function readContent(decoder: Decoder, number: number): Content {
  switch (number) {
    case DELETED:
      return { kind: 'empty', length: safe(readVarUint(decoder)), holds: null };
    case STRING:
      return { kind: 'content', length: readVarString(decoder).length, holds: { is: 'text' } };
    case FORMAT:
      readFormat(decoder);
      return { kind: 'content', length: 1, holds: { is: 'mark' } };
    case TYPE:
      return { kind: 'content', length: 1, holds: readType(decoder) };
    case ANY:
      return readValues(decoder);
    default:
      throw new Error('a content that documents do not have');
  }
}

function readFormat(decoder: Decoder): void {
  const mark = readVarString(decoder);
  const value: unknown = JSON.parse(readVarString(decoder));
  checkJson(value, 0);
  if (!isMinutesMark(mark) || !isMinutesMarkValue(mark, value)) throw new Error('an unknown mark');
}

function readType(decoder: Decoder): Holding {
  const type = readVarUint(decoder);
  if (type === XML_TEXT) return { is: 'element-text' };
  if (TYPES.includes(type)) return { is: 'data' };
  const name = type === XML_ELEMENT ? readVarString(decoder) : '';
  if (!isMinutesElement(name)) throw new Error('an unknown element');
  return { is: 'element', name };
}

function readValues(decoder: Decoder): Content {
  const length = readVarUint(decoder);
  const from = decoder.pos;
  for (let i = 0; i < length; i += 1) readValue(decoder, 0);
  const to = decoder.pos;
  let value: unknown;
  if (length === 1) {
    // Sound, as was just seen, so that it can be made into what it says.
    decoder.pos = from;
    value = readAny(decoder);
    decoder.pos = to;
  }
  return { kind: 'content', length, holds: { is: 'values', value } };
}

/** Reads over a value of lib0's `any` encoding. */
function readValue(decoder: Decoder, depth: number): void {
  if (depth > DEEPEST_VALUE) throw new Error('a value too deep');
  const kind = readUint8(decoder);
  const reader = VALUES[127 - kind];
  if (reader === undefined) throw new Error('an unknown value');
  reader(decoder, depth);
}

type ValueReader = (decoder: Decoder, depth: number) => unknown;

const nothing: ValueReader = () => undefined;

/** By 127 minus the number that announces the value. */
const VALUES: readonly ValueReader[] = [
  nothing, // undefined
  nothing, // null
  readVarInt,
  readFloat32,
  readFloat64,
  readBigInt64,
  nothing, // false
  nothing, // true
  readVarString,
  readObject,
  readArray,
  readVarUint8Array,
];

function readObject(decoder: Decoder, depth: number): void {
  const count = readVarUint(decoder);
  for (let i = 0; i < count; i += 1) {
    const key = readVarString(decoder);
    if (!isPlainKey(key)) throw new Error('a loaded key');
    const from = decoder.pos;
    readValue(decoder, depth + 1);
    if (key === HREF) checkHref(decoder, from);
  }
}

/** Wherever values say where a link leads, it leads to a page or to mail, or nowhere yet. */
const HREF = 'href';

function checkHref(decoder: Decoder, from: number): void {
  const to = decoder.pos;
  decoder.pos = from;
  const href: unknown = readAny(decoder);
  decoder.pos = to;
  if (href !== '' && href !== null && !isSafeHref(href)) throw new Error('a link to elsewhere');
}

function readArray(decoder: Decoder, depth: number): void {
  const count = readVarUint(decoder);
  for (let i = 0; i < count; i += 1) readValue(decoder, depth + 1);
}

function checkJson(value: unknown, depth: number): void {
  if (depth > DEEPEST_VALUE) throw new Error('a value too deep');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!isPlainKey(key)) throw new Error('a loaded key');
    checkJson(inner, depth + 1);
  }
}

function safe(length: number): number {
  if (!Number.isSafeInteger(length)) throw new Error('a length out of range');
  return length;
}
