import {
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
import { isElement, isMark, isPlainKey } from './vocabulary.ts';

/** Kinds of content by their number in an item's first byte; the others have no place here. */
const DELETED = 1;
const STRING = 4;
const FORMAT = 6;
const TYPE = 7;
const ANY = 8;

/** Shared types by their number. An XML hook (5) has no place here. */
const XML_ELEMENT = 3;
const TYPES: readonly number[] = [0, 1, 2, XML_ELEMENT, 4, 6];

/** How deep values may nest: what reads and writes them recurses. */
const DEEPEST_VALUE = 32;

export interface Content {
  readonly kind: 'empty' | 'content';
  /** How many ids it takes up. */
  readonly length: number;
}

/**
 * Reads over an item's content.
 *
 * @throws when the content is none that a document may have.
 */
export function readContent(decoder: Decoder, number: number): Content {
  if (number === DELETED) return { kind: 'empty', length: safe(readVarUint(decoder)) };
  return { kind: 'content', length: readLength(decoder, number) };
}

function readLength(decoder: Decoder, number: number): number {
  switch (number) {
    case STRING:
      return readVarString(decoder).length;
    case FORMAT:
      return readFormat(decoder);
    case TYPE:
      return readType(decoder);
    case ANY:
      return readValues(decoder);
    default:
      throw new Error('a content that documents do not have');
  }
}

function readFormat(decoder: Decoder): number {
  if (!isMark(readVarString(decoder))) throw new Error('an unknown mark');
  const value: unknown = JSON.parse(readVarString(decoder));
  checkJson(value, 0);
  return 1;
}

function readType(decoder: Decoder): number {
  const type = readVarUint(decoder);
  if (!TYPES.includes(type)) throw new Error('an unknown type');
  if (type === XML_ELEMENT && !isElement(readVarString(decoder))) {
    throw new Error('an unknown element');
  }
  return 1;
}

function readValues(decoder: Decoder): number {
  const count = readVarUint(decoder);
  for (let i = 0; i < count; i += 1) readValue(decoder, 0);
  return count;
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
    if (!isPlainKey(readVarString(decoder))) throw new Error('a loaded key');
    readValue(decoder, depth + 1);
  }
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
