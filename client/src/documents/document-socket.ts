import { LARGEST_UPDATE } from '@koinon/shared/documents/shape';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import type { Delivery } from './delivery.ts';
import { splitUpdate } from './split-update.ts';

/** Kinds of message of the y-websocket protocol that carry an update. */
const SYNC = 0;
const ANSWER = 1;
const UPDATE = 2;
/** A frame's bytes beside the update it carries. */
const ENVELOPE = 16;

/**
 * The browser's WebSocket, for the provider to use: it counts the frames that
 * carry an update, and sends one that is too large as several.
 */
export function documentSocket(delivery: Delivery): typeof WebSocket {
  return class DocumentSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      delivery.opened();
    }

    override send(frame: Uint8Array<ArrayBuffer>): void {
      const [kind, step] = frame;
      if (kind !== SYNC || (step !== ANSWER && step !== UPDATE)) return super.send(frame);
      for (const part of parts(frame, step)) {
        delivery.sent(step === ANSWER);
        super.send(part);
      }
    }
  };
}

type Bytes = Uint8Array<ArrayBuffer>;

function parts(frame: Bytes, step: number): readonly Bytes[] {
  if (step === ANSWER || frame.length <= LARGEST_UPDATE) return [frame];
  const decoder = createDecoder(frame);
  readVarUint(decoder);
  readVarUint(decoder);
  const update = readVarUint8Array(decoder);
  return splitUpdate(update, LARGEST_UPDATE - ENVELOPE).map(updateFrame);
}

function updateFrame(update: Uint8Array): Bytes {
  const encoder = createEncoder();
  writeVarUint(encoder, SYNC);
  writeVarUint(encoder, UPDATE);
  writeVarUint8Array(encoder, update);
  return toUint8Array(encoder);
}
