/**
 * Lines of captions, and of speakers who typed, as they are kept for whoever
 * writes the minutes; each has an id of its own in its meeting.
 *
 * - `keep` puts lines there, each in the place of the one with its id. Of that
 *   one stays where it belongs: its section, its speaker, its beginning. What was
 *   changed earlier never takes the place of what was changed later, whichever
 *   comes first, and a line that was once behind closed doors stays there.
 * - `read` says a section's lines in the order in which they were begun,
 *   without those whose text is empty: they were taken back.
 * - `erase` leaves nothing of a meeting.
 */
import type { SaidLine } from '@koinon/shared/captions/said';

export interface StoredLine extends SaidLine {
  /** Id of the item that was dealt with when it was begun, or `opening`, or `closing`. */
  readonly section: string;
  /** Id of whoever wrote it; of a program, of whoever opened its feed. */
  readonly writer: string;
  /** When it was last changed, milliseconds since 1970. */
  readonly changedAt: number;
}

export interface CaptionStore {
  /** All of them or, where it fails, none; an id once. */
  keep(meeting: string, lines: readonly StoredLine[]): Promise<void>;
  read(meeting: string, section: string): Promise<readonly StoredLine[]>;
  erase(meeting: string): Promise<void>;
}

/** What becomes of a kept line when another state of it comes. */
export function laterOf(kept: StoredLine | undefined, line: StoredLine): StoredLine {
  if (kept === undefined) return line;
  const open = kept.open && line.open;
  if (line.changedAt < kept.changedAt) return { ...kept, open };
  return { ...kept, text: line.text, changedAt: line.changedAt, open };
}

const SOURCES = ['captioner', 'feed', 'speaker'] as const;

/** @throws where a store says what no caption comes from */
export function captionSource(source: string): StoredLine['source'] {
  const found = SOURCES.find((one) => one === source);
  if (found === undefined) throw new TypeError(`no caption comes from ${source}`);
  return found;
}
