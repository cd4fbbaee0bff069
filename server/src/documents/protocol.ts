import { STORED_MESSAGE } from '@koinon/shared/documents/shape';
import { createDecoder, readVarUint } from 'lib0/decoding';
import type { Decoder } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/**
 * The documents wire: the y-websocket protocol, one binary WebSocket for each
 * document, so that the stock provider connects as it is. A frame is one
 * message, a number that says its kind and then its content (`varUint` and
 * `bytes`, bytes with their length before them, as lib0 writes them):
 *
 *     0 0 bytes   sync step 1: "this is what I have" (a state vector)
 *     0 1 bytes   sync step 2: "this is what you lack" (an update)
 *     0 2 bytes   update: "this has just been written"
 *     1 bytes     awareness: who is here and where their cursor stands
 *     3           "who is here?", answered by an awareness message
 *     100 varUint stored, only to a client that asked for it by `?ack=1`
 *
 * What the server does with them:
 *
 * - It sends its step 1 to those who may write, and answers everybody's step 1
 *   with what is *stored*. An update is looked at, stored, and only then
 *   applied and relayed, in the order in which it was taken in: nobody ever
 *   sees what a restart could lose. Updates taken in together share a commit
 *   and may be relayed as one.
 * - A reader's updates are dropped without a word; a reader gets everything.
 * - "Stored k" says that the first k frames of this connection that carry an
 *   update (steps 2 and updates alike, counted from 1 as they were sent) need
 *   not be sent again: they are on disk, or brought nothing that was not there
 *   already. It never goes back. A frame that leans on structs which are not
 *   there yet (typed before the first step 2 was answered) waits, up to a
 *   limit and only as long as the connection, and so do the numbers after it.
 *   To a reader it is never said.
 * - Awareness of those who write is passed on, with the person's id, name and
 *   colour put in by the server. A connection speaks for one awareness id; what
 *   it says of others is dropped without a word, for the stock provider repeats
 *   what it hears.
 * - Something is sent to everybody at least every 15 s, if need be an awareness
 *   message about nobody, for the stock provider takes 30 s of silence for a
 *   broken line.
 * - What cannot be meant well ends the connection with a code from
 *   `DOCUMENT_CLOSE`, after which the provider stays away. Any other closing is
 *   an interruption, and the provider comes back.
 */
export type Incoming =
  | { readonly kind: 'question'; readonly stateVector: Uint8Array }
  /** `answer`: a sync step 2, else a live update. */
  | { readonly kind: 'update'; readonly answer: boolean; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: Uint8Array }
  | { readonly kind: 'who-is-here' };

const SYNC = 0;
const AWARENESS = 1;
const WHO_IS_HERE = 3;

const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;

/** Reads a frame; null when it is none of this protocol. Its contents are copies of their own. */
export function readFrame(frame: Uint8Array): Incoming | null {
  try {
    return readMessage(createDecoder(frame));
  } catch {
    // lib0 throws at the end of the bytes and at numbers out of range.
    return null;
  }
}

function readMessage(decoder: Decoder): Incoming | null {
  switch (readVarUint(decoder)) {
    case SYNC:
      return readSync(decoder);
    case AWARENESS: {
      const entries = readRest(decoder);
      return entries === null ? null : { kind: 'awareness', entries };
    }
    case WHO_IS_HERE:
      return { kind: 'who-is-here' };
    default:
      return null;
  }
}

function readSync(decoder: Decoder): Incoming | null {
  const step = readVarUint(decoder);
  const content = readRest(decoder);
  if (content === null) return null;
  if (step === STEP_1) return { kind: 'question', stateVector: content };
  if (step === STEP_2 || step === UPDATE) {
    return { kind: 'update', answer: step === STEP_2, update: content };
  }
  return null;
}

/** The bytes that fill the frame to its end: a length that says otherwise is no message. */
function readRest(decoder: Decoder): Uint8Array | null {
  const length = readVarUint(decoder);
  if (length !== decoder.arr.length - decoder.pos) return null;
  return new Uint8Array(decoder.arr.subarray(decoder.pos));
}

export function stepOneFrame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(STEP_1, stateVector);
}

export function stepTwoFrame(update: Uint8Array): Uint8Array {
  return syncFrame(STEP_2, update);
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(UPDATE, update);
}

export function awarenessFrame(entries: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, AWARENESS);
  writeVarUint8Array(encoder, entries);
  return toUint8Array(encoder);
}

/** Awareness about nobody: heard by the stock provider, and changes nothing. */
export const STILL_HERE: Uint8Array = awarenessFrame(new Uint8Array([0]));

export function storedFrame(k: number): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, STORED_MESSAGE);
  writeVarUint(encoder, k);
  return toUint8Array(encoder);
}

function syncFrame(step: number, content: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, SYNC);
  writeVarUint(encoder, step);
  writeVarUint8Array(encoder, content);
  return toUint8Array(encoder);
}
