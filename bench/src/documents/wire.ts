import { createEncoder, toUint8Array, writeVarString } from 'lib0/encoding';
import { writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { BINARY, clientFrame } from '../load/frames.ts';
import type { WireName } from './questions.ts';

/**
 * The little of the y-websocket protocol that clients of the bench speak.
 * Hocuspocus speaks the same with the document's name before every message,
 * and wants to be told a token first.
 */
export interface Wire {
  /** Path and query under which a client opens the document. */
  path(client: string, writes: boolean): string;
  /** What a client says first: that it is here and has nothing. */
  readonly greeting: readonly Buffer[];
  /** A frame that carries an update. */
  update(update: Uint8Array): Buffer;
  /** A frame that says where a client's cursor stands: the `clock`-th time. */
  cursor(client: number, clock: number): Buffer;
  /** What a frame of the server's is. */
  kindOf(bytes: Buffer, start: number): 'answer' | 'update' | 'other';
  /** The update in a frame that carries one. */
  contentOf(bytes: Buffer, start: number, end: number): Uint8Array;
}

const SYNC = 0;
const AWARENESS = 1;
const TOKEN = [2, 0] as const;
/** A Hocuspocus answer to a question, which asks nothing in return. */
const SYNC_REPLY = 4;
const [STEP_1, STEP_2, UPDATE] = [0, 1, 2];
const NOTHING_YET = Uint8Array.of(0);

export function wireOf(name: WireName, document: string): Wire {
  const prefix = name === 'hocuspocus' ? named(document) : Buffer.alloc(0);
  const message = (step: number, content: Uint8Array) =>
    clientFrame(BINARY, Buffer.concat([prefix, Buffer.of(SYNC, step), sized(content)]));
  const question = message(STEP_1, NOTHING_YET);
  const token = clientFrame(BINARY, Buffer.concat([prefix, Buffer.of(...TOKEN), named('token')]));
  return {
    path: (client, writes) =>
      name === 'koinon' ? ourPath(client, writes, document) : `/${document}`,
    greeting: name === 'hocuspocus' ? [token, question] : [question],
    update: (update) => message(UPDATE, update),
    cursor: (client, clock) => {
      const content = Buffer.concat([prefix, Buffer.of(AWARENESS), sized(placed(client, clock))]);
      return clientFrame(BINARY, content);
    },
    kindOf: (bytes, start) => {
      const at = start + prefix.length;
      const [type, step] = [bytes[at], bytes[at + 1]];
      if (type !== SYNC && type !== SYNC_REPLY) return 'other';
      if (step === STEP_2) return 'answer';
      return step === UPDATE ? 'update' : 'other';
    },
    contentOf: (bytes, start, end) => {
      let at = start + prefix.length + 2;
      // Over the length, whose last byte is the first without its highest bit.
      while (((bytes[at] ?? 0) & 0x80) !== 0) at += 1;
      return Uint8Array.from(bytes.subarray(at + 1, end));
    },
  };
}

function ourPath(client: string, writes: boolean, document: string): string {
  return `/${client}:${writes ? 'clerk' : 'member'}/${document}${writes ? '?ack=1' : ''}`;
}

function named(name: string): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, name);
  return toUint8Array(encoder);
}

function sized(content: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarUint8Array(encoder, content);
  return toUint8Array(encoder);
}

/** Where a cursor stands, as an editor says it behind every letter. */
function placed(client: number, clock: number): Uint8Array {
  const position = { type: null, tname: null, item: { client, clock }, assoc: 0 };
  const user = { name: 'Maja Kovač', color: '#0b5c72' };
  const encoder = createEncoder();
  for (const number of [1, client, clock]) writeVarUint(encoder, number);
  writeVarString(encoder, JSON.stringify({ user, cursor: { anchor: position, head: position } }));
  return toUint8Array(encoder);
}
