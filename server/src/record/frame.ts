import type { Frame } from '@koinon/shared/wire';
import type { EventBody, StoredEvent } from '../storage/ports/record-store.ts';
import { hex } from './chain.ts';

/** A stored event as clients are told it. */
export function frameOf(stored: StoredEvent): Frame {
  const { at, by, event } = bodyOf(stored.body);
  return { n: stored.n, at, by, event, hash: hex(stored.hash) };
}

/** Reads the bytes that `seal` wrote; they came from our own store, so their form is known. */
function bodyOf(bytes: Uint8Array): EventBody {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as EventBody;
}
