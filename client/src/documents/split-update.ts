import { writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';

/** The most bytes that a UTF-16 unit of text takes up, with room to spare. */
const BYTES_OF_UNIT = 4;
/** The most bytes that a deletion takes up. */
const BYTES_OF_DELETION = 24;
/** What an update holds beside its structs, in bytes. */
const ENVELOPE = 64;

type Struct = Y.Item | Y.GC | Y.Skip;
type Deletion = readonly [client: number, clock: number, length: number];

/**
 * The same change as several updates, to be sent in this order, none much
 * larger than `largest` bytes. Each can be applied when those before it are.
 * Meant for what one person has just done in one go, a paste say: a single
 * value that is too large stays too large.
 */
export function splitUpdate(update: Uint8Array, largest: number): readonly Uint8Array[] {
  if (update.length <= largest) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  const room = largest - ENVELOPE;
  const longest = Math.floor(room / BYTES_OF_UNIT);
  const pieces = structs.flatMap((struct) => shortened(struct, longest));
  const deletions = [...ds.clients].flatMap(([client, runs]) =>
    runs.map(({ clock, len }): Deletion => [client, clock, len]),
  );
  return [
    ...gathered(pieces, room).map((group) => written(group, [])),
    ...chunks(deletions, Math.floor(room / BYTES_OF_DELETION)).map((some) => written([], some)),
  ];
}

/** A long run of text as several that follow each other; anything else as it is. */
function shortened(struct: Struct, longest: number): readonly Struct[] {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return [struct];
  const { str } = struct.content;
  const parts: Struct[] = [];
  let from = 0;
  while (str.length - from > longest) {
    const to = from + longest;
    const cut = isLowSurrogate(str.charCodeAt(to)) ? to - 1 : to;
    parts.push(part(struct, str, from, cut));
    from = cut;
  }
  return [...parts, part(struct, str, from, str.length)];
}

/** Text `from` to `to` of the item, as Yjs itself would split it. */
function part(item: Y.Item, str: string, from: number, to: number): Y.Item {
  const { client, clock } = item.id;
  return new Y.Item(
    Y.createID(client, clock + from),
    null,
    from === 0 ? item.origin : Y.createID(client, clock + from - 1),
    null,
    item.rightOrigin,
    item.parent,
    item.parentSub,
    new Y.ContentString(str.slice(from, to)),
  );
}

/** Structs that belong into one update: of one client, following each other, small enough. */
function gathered(structs: readonly Struct[], largest: number): readonly (readonly Struct[])[] {
  const groups: Struct[][] = [];
  let size = 0;
  let last: Struct | undefined;
  for (const struct of structs) {
    const bytes = sizeOf(struct);
    const follows = last !== undefined && last.id.client === struct.id.client;
    if (follows && size + bytes <= largest) {
      groups.at(-1)?.push(struct);
      size += bytes;
    } else {
      groups.push([struct]);
      size = bytes;
    }
    last = struct;
  }
  return groups;
}

function sizeOf(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, 0);
  return encoder.toUint8Array().length;
}

function written(structs: readonly Struct[], deletions: readonly Deletion[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const first = structs[0];
  writeVarUint(encoder.restEncoder, first === undefined ? 0 : 1);
  if (first !== undefined) {
    writeVarUint(encoder.restEncoder, structs.length);
    writeVarUint(encoder.restEncoder, first.id.client);
    writeVarUint(encoder.restEncoder, first.id.clock);
    for (const struct of structs) struct.write(encoder, 0);
  }
  writeVarUint(encoder.restEncoder, deletions.length);
  for (const [client, clock, length] of deletions) {
    for (const number of [client, 1, clock, length]) writeVarUint(encoder.restEncoder, number);
  }
  return encoder.toUint8Array();
}

function chunks<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < all.length; at += most) parts.push(all.slice(at, at + most));
  return parts;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
