import type { EventMeta } from '@koinon/shared/kernel/decider';
import type { StoredEvent } from '../storage/ports/record-store.ts';
import { hex } from './chain.ts';

/** An event of a stream with the hash that chains it to the one before. */
export interface StreamFrame<Event> extends EventMeta {
  readonly event: Event;
  readonly hash: string;
}

/** A stored event as readers are told it. */
export function frameOf<Event>(stored: StoredEvent): StreamFrame<Event> {
  const { at, by, event } = bodyOf<Event>(stored.body);
  return { n: stored.n, at, by, event, hash: hex(stored.hash) };
}

/** Reads the bytes that `seal` wrote; they came from our own store, so their form is known. */
function bodyOf<Event>(bytes: Uint8Array): Pick<StreamFrame<Event>, 'at' | 'by' | 'event'> {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as StreamFrame<Event>;
}
