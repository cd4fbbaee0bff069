import { createEncoder, toUint8Array, writeAny, writeUint8 } from 'lib0/encoding';
import { writeVarString, writeVarUint } from 'lib0/encoding';
import type { Encoder } from 'lib0/encoding';
import type { Chance } from './random.fixture.ts';

/** An update with a few bytes changed, taken out, put in, or from elsewhere. */
export function mutated(update: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const bytes = [...update];
  const times = 1 + chance.below(3);
  for (let i = 0; i < times; i += 1) {
    const at = chance.below(bytes.length + 1);
    const kind = chance.below(5);
    if (kind === 0) bytes[at] = chance.below(256);
    else if (kind === 1) bytes.splice(at, 1 + chance.below(4));
    else if (kind === 2) bytes.splice(at, 0, chance.below(256));
    else if (kind === 3) bytes[at] = ((bytes[at] ?? 0) + chance.pick([1, 255])) % 256;
    else bytes.splice(at, bytes.length, ...other.slice(chance.below(other.length)));
  }
  return new Uint8Array(bytes.map((byte) => byte ?? 0));
}

/** Well-formed nonsense: structs of every kind that lean on whatever there is. */
export function nonsense(
  clocks: ReadonlyMap<number, number>,
  own: readonly number[],
  chance: Chance,
): Uint8Array {
  const encoder = createEncoder();
  const clients = [...new Set([chance.pick(own), chance.pick(own)])];
  writeVarUint(encoder, clients.length);
  for (const client of clients) writeStructs(encoder, client, { clocks, chance });
  const deletes = chance.below(3);
  writeVarUint(encoder, deletes);
  for (let i = 0; i < deletes; i += 1) {
    const [client, clock] = knownId(clocks, chance);
    writeVarUint(encoder, client);
    writeVarUint(encoder, 1);
    writeVarUint(encoder, clock);
    writeVarUint(encoder, 1 + chance.below(3));
  }
  return toUint8Array(encoder);
}

interface Context {
  readonly clocks: ReadonlyMap<number, number>;
  readonly chance: Chance;
}

function writeStructs(encoder: Encoder, client: number, context: Context): void {
  const { clocks, chance } = context;
  const next = clocks.get(client) ?? 0;
  const count = 1 + chance.below(3);
  writeVarUint(encoder, count);
  writeVarUint(encoder, client);
  writeVarUint(encoder, Math.max(0, next - chance.pick([0, 0, 0, 1, 2, -1])));
  for (let i = 0; i < count; i += 1) writeStruct(encoder, context);
}

function writeStruct(encoder: Encoder, { clocks, chance }: Context): void {
  const kind = chance.pick([0, 1, 4, 4, 6, 7, 7, 8, 10]);
  if (kind === 0 || kind === 10) {
    writeUint8(encoder, kind);
    writeVarUint(encoder, 1 + chance.below(3));
    return;
  }
  const flags = chance.pick([0, 0x20, 0x40, 0x80, 0xc0, 0xa0]);
  writeUint8(encoder, kind | flags);
  if ((flags & 0x80) !== 0) writeId(encoder, knownId(clocks, chance));
  if ((flags & 0x40) !== 0) writeId(encoder, knownId(clocks, chance));
  if ((flags & 0xc0) === 0) {
    const named = chance.below(2);
    writeVarUint(encoder, named);
    if (named === 1) writeVarString(encoder, chance.pick(['text', 'items', 'other']));
    else writeId(encoder, knownId(clocks, chance));
    if ((flags & 0x20) !== 0) writeVarString(encoder, chance.pick(['id', 'dir']));
  }
  writeContent(encoder, kind, chance);
}

function writeContent(encoder: Encoder, kind: number, chance: Chance): void {
  if (kind === 1) writeVarUint(encoder, 1 + chance.below(4));
  if (kind === 4) writeVarString(encoder, chance.pick(['a', 'bcd', '👩‍⚖️', 'αβγ']));
  if (kind === 6) {
    writeVarString(encoder, chance.pick(['bold', 'italic']));
    writeVarString(encoder, chance.pick(['{}', 'null', '1']));
  }
  if (kind === 7) {
    const type = chance.pick([0, 1, 2, 3, 4, 6]);
    writeVarUint(encoder, type);
    if (type === 3) writeVarString(encoder, 'paragraph');
  }
  if (kind === 8) {
    const count = 1 + chance.below(3);
    writeVarUint(encoder, count);
    for (let i = 0; i < count; i += 1) writeAny(encoder, chance.pick([1, 'a', null, { b: [2] }]));
  }
}

function writeId(encoder: Encoder, [client, clock]: readonly [number, number]): void {
  writeVarUint(encoder, client);
  writeVarUint(encoder, clock);
}

/** An id that is there, or now and then one that is not. */
function knownId(clocks: ReadonlyMap<number, number>, chance: Chance): readonly [number, number] {
  const clients = [...clocks.keys()];
  if (clients.length === 0) return [1, 0];
  const client = chance.pick(clients);
  return [client, chance.below((clocks.get(client) ?? 0) + chance.pick([0, 0, 0, 0, 1]) || 1)];
}
