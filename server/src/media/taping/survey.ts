import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Placing } from './placing.ts';
import { readSpool } from './spool.ts';
import type { LossReason, SpoolEntry } from './spool.ts';

/** What lies between two moments of the server's clock, milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A part of the recording that is not there; `server`: it did not run, or not well. */
export interface Loss extends Span {
  readonly because: LossReason | 'server';
}

/** One file of a spool, read once. */
export interface Surveyed extends Span {
  readonly file: string;
  /** By source: where its packets belong. */
  readonly placings: ReadonlyMap<number, Placing>;
  readonly losses: readonly Loss[];
}

const SAMPLES_PER_MS = { audio: 48, video: 90 } as const;

/** The tape runs once a second: where it did not for longer, something is missing. */
const HOLE_MS = 2_500;

/** The files of a recording's folder in the order of their beginnings. */
export async function survey(folder: string): Promise<readonly Surveyed[]> {
  const names = await readdir(folder).catch(() => []);
  const files: Surveyed[] = [];
  for (const name of names.filter((one) => one.endsWith('.spool'))) {
    const surveyed = await surveyFile(join(folder, name));
    if (surveyed !== null) files.push(surveyed);
  }
  return files.toSorted((a, b) => a.from - b.from);
}

async function surveyFile(file: string): Promise<Surveyed | null> {
  const placings = new Map<number, Placing>();
  const losses = new Losses();
  let from: number | null = null;
  let to = 0;
  for await (const entry of readSpool(file)) {
    from ??= entry.at;
    losses.see(entry, to);
    to = entry.at;
    if (entry.kind === 'audio' || entry.kind === 'video') {
      const placing = placings.get(entry.source) ?? new Placing(SAMPLES_PER_MS[entry.kind]);
      placings.set(entry.source, placing);
      placing.see(entry.at, entry.timestamp);
    }
  }
  if (from === null) return null;
  for (const placing of placings.values()) placing.rewind();
  return { file, from, to, placings, losses: losses.all(to) };
}

class Losses {
  readonly #all: Loss[] = [];
  #open: { readonly from: number; readonly because: LossReason } | null = null;

  see({ at, ...entry }: SpoolEntry, before: number): void {
    if (before > 0 && at - before > HOLE_MS && entry.kind !== 'lost') {
      this.#all.push({ from: before, to: at, because: 'server' });
    }
    if (entry.kind === 'lost') {
      this.#open ??= { from: before > 0 ? before : at, because: entry.because };
    } else if (entry.kind === 'found') {
      this.#end(at);
    }
  }

  all(end: number): readonly Loss[] {
    this.#end(end);
    return this.#all;
  }

  #end(to: number): void {
    if (this.#open !== null && to > this.#open.from) this.#all.push({ ...this.#open, to });
    this.#open = null;
  }
}

/** Closing down and beginning take a moment; what is missing for less is not missed. */
const SHORTEST_LOSS_MS = 1_500;

/** What is missing of what should have been recorded. */
export function lossesIn(files: readonly Surveyed[], recorded: readonly Span[]): readonly Loss[] {
  const inside = files.flatMap(({ losses }) => losses).flatMap((loss) => within(loss, recorded));
  const between = recorded.flatMap((stretch) => holesOf(stretch, files));
  return [...inside, ...between.filter(({ from, to }) => to - from > SHORTEST_LOSS_MS)].toSorted(
    (a, b) => a.from - b.from,
  );
}

function within(loss: Loss, recorded: readonly Span[]): readonly Loss[] {
  return recorded.flatMap((stretch) => {
    const from = Math.max(loss.from, stretch.from);
    const to = Math.min(loss.to, stretch.to);
    return to > from ? [{ ...loss, from, to }] : [];
  });
}

function holesOf({ from, to }: Span, files: readonly Span[]): readonly Loss[] {
  const holes: Loss[] = [];
  let covered = from;
  for (const file of files) {
    if (file.to <= covered || file.from >= to) continue;
    if (file.from > covered) holes.push({ from: covered, to: file.from, because: 'server' });
    covered = Math.max(covered, file.to);
  }
  if (covered < to) holes.push({ from: covered, to, because: 'server' });
  return holes;
}
