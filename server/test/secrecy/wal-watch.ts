import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Trace } from './matcher.ts';
import type { Watch } from './polls.ts';

const HEADER = 32;
const FRAME_HEADER = 24;
const PAGE_SIZE_AT = 8;
const SALT_AT = 16;
const MEMBER = /^member-\d\d/;
/** As many bytes behind a poll's id as tell one ballot from another. */
const BALLOT_BYTES = 80;

/** A row that was written: somebody took part, or a ballot lies in the box. */
type Row =
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'ballot'; readonly key: string };

/**
 * Watches SQLite's write-ahead log from outside, as somebody with a copy of
 * every state of the disk could: the rows on the pages of each commit that
 * were on no page before it are what it wrote (SQLite file format, section 4).
 */
export class WalWatch implements Watch {
  readonly traces: Trace[] = [];
  readonly #wal: FileHandle;
  readonly #seen = new Set<string>();
  #offset = HEADER;
  #salt = '';

  private constructor(wal: FileHandle) {
    this.#wal = wal;
  }

  static async open(folder: string): Promise<WalWatch> {
    const watch = new WalWatch(await open(join(folder, 'koinon.db-wal'), 'r'));
    await watch.#newPages();
    return watch;
  }

  async voted(poll: string): Promise<void> {
    const rows = await this.#newRows(poll);
    const people = rows.filter(({ kind }) => kind === 'person');
    const ballots = rows.filter(({ kind }) => kind === 'ballot');
    const [person, ballot] = [people[0], ballots[0]];
    if (people.length !== 1 || ballots.length !== 1) return;
    if (person === undefined || ballot === undefined) return;
    this.traces.push({ poll, person: person.key, ballot: Buffer.from(ballot.key, 'latin1') });
  }

  /** What the close writes is passed over: it says nothing that the result does not. */
  async closed(): Promise<void> {
    await this.#newPages();
  }

  close(): Promise<void> {
    return this.#wal.close();
  }

  async #newRows(poll: string): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const page of await this.#newPages()) {
      for (const row of rowsOn(page, poll)) {
        const id = `${poll} ${row.key}`;
        if (!this.#seen.has(id)) rows.push(row);
        this.#seen.add(id);
      }
    }
    return rows;
  }

  async #newPages(): Promise<readonly Buffer[]> {
    const header = Buffer.alloc(HEADER);
    await this.#wal.read(header, 0, HEADER, 0);
    const salt = header.toString('hex', SALT_AT, SALT_AT + 8);
    // Another salt: the log was begun anew from its start.
    if (salt !== this.#salt) this.#offset = HEADER;
    this.#salt = salt;
    const size = header.readUInt32BE(PAGE_SIZE_AT);
    const pages: Buffer[] = [];
    for (;;) {
      const frame = Buffer.alloc(FRAME_HEADER + size);
      const { bytesRead } = await this.#wal.read(frame, 0, frame.length, this.#offset);
      if (bytesRead < frame.length || frame.toString('hex', 8, 16) !== salt) return pages;
      this.#offset += frame.length;
      pages.push(frame.subarray(FRAME_HEADER));
    }
  }
}

/** Everything on a page that stands behind the poll's id: a member's, or a ballot's key and bytes. */
function rowsOn(page: Buffer, poll: string): Row[] {
  const text = page.toString('latin1');
  const rows: Row[] = [];
  for (let at = text.indexOf(poll); at !== -1; at = text.indexOf(poll, at + 1)) {
    const behind = text.slice(at + poll.length, at + poll.length + BALLOT_BYTES);
    const member = MEMBER.exec(behind);
    rows.push(
      member === null ? { kind: 'ballot', key: behind } : { kind: 'person', key: member[0] },
    );
  }
  return rows;
}
