import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeEntry, SPOOL_MAGIC } from '../../src/media/taping/spool.ts';
import type { SpoolEntry } from '../../src/media/taping/spool.ts';
import { partsOf, PICTURES_A_SECOND } from './pictures.ts';

const SOUND_MS = 20;
const PICTURE_MS = 1_000 / PICTURES_A_SECOND;
const RUNS_EVERY_MS = 1_000;

/** What the network holds packets up for, in turn; milliseconds. */
const LATE_MS = [12, 0, 25, 3, 30, 8];

export interface Run {
  /** Milliseconds from the spool's beginning. */
  readonly from: number;
  /** Number of the first frame that is sent, from the beginning of `frames`. */
  readonly first?: number;
  readonly source: number;
  /** Whether its picture ends with it, as said by the tape. */
  readonly ends?: boolean;
  readonly frames: readonly Buffer[];
  /** Numbers of frames that get lost. */
  readonly lost?: readonly number[];
}

/** A file of a spool, as a tape would have written it of what is said and shown by a script. */
export class SpoolScript {
  readonly #origin: number;
  readonly #entries: SpoolEntry[] = [];
  readonly #tracks: string[] = [];

  /** `origin` is the clock's time at its beginning, `lasts` how long the tape runs, milliseconds. */
  constructor(origin: number, lasts: number) {
    this.#origin = origin;
    for (let at = 0; at <= lasts; at += RUNS_EVERY_MS) this.#add({ kind: 'runs', at });
  }

  voice(name: string, { frames, from, source, first = 0 }: Run): this {
    const track = this.#track(name, from);
    for (const [number, payload] of frames.entries()) {
      if (number < first) continue;
      const late = LATE_MS[number % LATE_MS.length] ?? 0;
      const at = from + (number - first) * SOUND_MS + late;
      const packet = { sequence: number & 0xffff, timestamp: number * SOUND_MS * 48 };
      this.#add({ kind: 'audio', at, track, source, marker: false, payload, ...packet });
    }
    return this;
  }

  picture(name: string, { frames, from, source, first = 0, ends = false, lost = [] }: Run): this {
    const track = this.#track(name, from);
    let sequence = 65_500;
    let last = from;
    for (const [number, frame] of frames.entries()) {
      if (number < first) continue;
      const late = LATE_MS[number % LATE_MS.length] ?? 0;
      last = from + (number - first) * PICTURE_MS + late;
      const timestamp = Math.round(number * PICTURE_MS * 90);
      const parts = partsOf(frame, number);
      for (const [part, payload] of parts.entries()) {
        const packet = {
          sequence: sequence & 0xffff,
          timestamp,
          marker: part === parts.length - 1,
        };
        sequence += 1;
        if (lost.includes(number)) continue;
        this.#add({ kind: 'video', at: last, track, source, payload, ...packet });
      }
    }
    if (ends) this.#add({ kind: 'dark', at: last + 1, track });
    return this;
  }

  /** `torn`: so many bytes of its last entry are not there. */
  async write(folder: string, torn = 0): Promise<void> {
    const inTime = this.#entries.toSorted((a, b) => a.at - b.at);
    const bytes = Buffer.concat([SPOOL_MAGIC, ...inTime.map((entry) => encodeEntry(entry))]);
    await mkdir(folder, { recursive: true });
    const name = `${this.#origin}-${this.#entries.length}.spool`;
    await writeFile(join(folder, name), bytes.subarray(0, bytes.length - torn));
  }

  #track(name: string, from: number): number {
    const known = this.#tracks.indexOf(name);
    if (known >= 0) return known;
    this.#tracks.push(name);
    this.#add({ kind: 'track', at: from, track: this.#tracks.length - 1, name });
    return this.#tracks.length - 1;
  }

  #add(entry: SpoolEntry): void {
    this.#entries.push({ ...entry, at: this.#origin + entry.at });
  }
}
