/**
 * Whether this server knows a meeting's record as it is now. Where several
 * servers have it, one decides and the others read on; one that has lost its
 * database does not hear that the doors were closed. Captions go to the gallery
 * by what the record says, so where it is not known none are taken.
 */
export interface FollowedRecord {
  /** Reads on to the end of the log; rejects where it cannot be read. */
  catchUp(): Promise<void>;
}

export interface KnownRecordParts {
  /** Whether this server decides for the meeting: what it knows is then all there is. */
  isHere(meeting: string): boolean;
  /** Milliseconds of a clock that is never set. */
  clock(): number;
}

/** As late as the gallery may hear at most that doors were closed, milliseconds. */
const KNOWN_FOR_MS = 500;
/** How long a database may take to answer before it counts as lost, milliseconds. */
const ANSWER_MS = 2_000;

interface Reading {
  readonly from: number;
  readonly done: Promise<boolean>;
  failed: boolean;
}

export class KnownRecords {
  readonly #parts: KnownRecordParts;
  /** By meeting, the last reading that was begun. */
  readonly #readings = new Map<string, Reading>();

  constructor(parts: KnownRecordParts) {
    this.#parts = parts;
  }

  /**
   * Reads on first, where that was not done just now. Whoever asks first is
   * answered first. False: the record could not be read.
   */
  isKnown(meeting: string, record: FollowedRecord): Promise<boolean> {
    if (this.#parts.isHere(meeting)) return Promise.resolve(true);
    const last = this.#readings.get(meeting);
    const now = this.#parts.clock();
    if (last !== undefined && !last.failed && now - last.from <= KNOWN_FOR_MS) return last.done;
    const reading: Reading = { from: now, done: inTime(record.catchUp()), failed: false };
    this.#readings.set(meeting, reading);
    void reading.done.then((known) => (reading.failed = !known));
    return reading.done;
  }

  /** The meeting is over. */
  forget(meeting: string): void {
    this.#readings.delete(meeting);
  }
}

async function inTime(reading: Promise<void>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), ANSWER_MS);
  const read = reading.then(
    () => true,
    () => false,
  );
  const known = await Promise.race([read, late.promise]);
  clearTimeout(timer);
  return known;
}
