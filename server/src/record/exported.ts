import type { StoredEvent } from '../storage/ports/record-store.ts';
import { genesis, hex } from './chain.ts';

/**
 * A record as a file that anybody can check without this program; its form is
 * described in `docs/record.md`. Bodies are the exact texts that were hashed.
 */
export interface ExportedRecord {
  readonly format: 'koinon-record/1';
  readonly stream: string;
  /** What the first event is chained to, hexadecimal. */
  readonly genesis: string;
  /** Hash of the last event; the genesis where there is none. */
  readonly head: string;
  readonly events: readonly {
    readonly n: number;
    readonly body: string;
    readonly salt: string;
    readonly hash: string;
  }[];
}

export function exportedRecord(stream: string, events: readonly StoredEvent[]): ExportedRecord {
  const first = genesis(stream);
  return {
    format: 'koinon-record/1',
    stream,
    genesis: hex(first),
    head: hex(events.at(-1)?.hash ?? first),
    events: events.map(({ n, body, salt, hash }) => ({
      n,
      body: Buffer.from(body).toString('utf8'),
      salt: hex(salt),
      hash: hex(hash),
    })),
  };
}
