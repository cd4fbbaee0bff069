import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SILENT_FRAME } from '../audio-feed.ts';
import { opusDuration } from './opus-duration.ts';
import { readSpool } from './spool.ts';
import type { SpoolEntry } from './spool.ts';
import { lossesIn, survey } from './survey.ts';
import type { Loss, Span, Surveyed } from './survey.ts';
import { sizeOfKeyFrame, Vp8Frames } from './vp8-frames.ts';
import type { Vp8Frame } from './vp8-frames.ts';
import { WebmFile } from './webm.ts';

export interface WrittenTrack {
  /** `floor-0`, `channel-el`, `screen`, `signer-gss`. */
  readonly name: string;
  readonly kind: 'audio' | 'video';
  readonly file: string;
}

export interface WrittenTracks {
  readonly tracks: readonly WrittenTrack[];
  /** In the recording's own time, milliseconds. */
  readonly losses: readonly Loss[];
}

/** A picture of nothing, as a whole VP8 frame. */
export type Dark = Buffer;

/**
 * Writes what a spool holds as one file a track, each on the recording's own
 * time: milliseconds from its beginning, without its pauses. What was recorded
 * outside of `recorded` (a moment at either end) is left out. Pictures are dark
 * where nothing was shown.
 */
export async function writeTracks(
  folder: string,
  recorded: readonly Span[],
  into: string,
  dark: Dark,
): Promise<WrittenTracks> {
  const files = await survey(folder);
  await mkdir(into, { recursive: true });
  const sinks = new Map<string, Sink>();
  const place = placeIn(recorded);
  const end = lengthOf(recorded);
  try {
    for (const file of files) await writeFile(file, { sinks, into, place, dark });
    for (const sink of sinks.values()) await sink.close(end);
  } catch (error) {
    for (const sink of sinks.values()) sink.discard();
    throw error;
  }
  const tracks = [...sinks.values()].flatMap((sink) => sink.written() ?? []);
  const losses = lossesIn(files, recorded).map(({ from, to, because }) => ({
    from: place(from) ?? 0,
    to: place(to) ?? end,
    because,
  }));
  return { tracks, losses };
}

type Place = (at: number) => number | null;

interface Writing {
  readonly sinks: Map<string, Sink>;
  readonly into: string;
  readonly place: Place;
  readonly dark: Dark;
}

async function writeFile({ file, placings, to }: Surveyed, writing: Writing): Promise<void> {
  const { sinks, into, place, dark } = writing;
  /** By number of the track in this file. */
  const here = new Map<number, Sink | string>();
  for await (const entry of readSpool(file)) {
    if (entry.kind === 'track') here.set(entry.track, sinks.get(entry.name) ?? entry.name);
    if (entry.kind === 'dark') {
      const sink = here.get(entry.track);
      if (sink instanceof PictureSink) await sink.darken(place(entry.at));
    }
    if (entry.kind !== 'audio' && entry.kind !== 'video') continue;
    const taken = placings.get(entry.source)?.place(entry.at, entry.timestamp) ?? entry.at;
    // A whole picture taken in the moment before is shown: all up to the next one builds on it.
    const at = place(taken) ?? (entry.kind === 'video' ? place(entry.at) : null);
    const known = here.get(entry.track);
    if (at === null || known === undefined) continue;
    const sink =
      typeof known === 'string'
        ? (sinks.get(known) ?? opened(known, entry.kind, into, dark))
        : known;
    here.set(entry.track, sink);
    sinks.set(sink.name, sink);
    await sink.write(at, entry);
  }
  for (const sink of here.values()) {
    if (typeof sink !== 'string') await sink.pause(place(to));
  }
}

function opened(name: string, kind: 'audio' | 'video', into: string, dark: Dark): Sink {
  const file = join(into, `${name}.webm`);
  return kind === 'audio' ? new VoiceSink(name, file) : new PictureSink(name, file, dark);
}

type Packet = Extract<SpoolEntry, { readonly kind: 'audio' | 'video' }>;

interface Sink {
  readonly name: string;
  write(at: number, packet: Packet): Promise<void>;
  /** This part of the spool is over. */
  pause(at: number | null): Promise<void>;
  close(end: number): Promise<void>;
  /** Another track could not be written: this one is not finished either. */
  discard(): void;
  written(): WrittenTrack | null;
}

/** Packets are put in order within so many. */
const REORDERED = 25;

/** One voice after the other; where two would overlap, the one that began sounds on. */
class VoiceSink implements Sink {
  readonly name: string;
  readonly #path: string;
  readonly #file: WebmFile;
  #waiting: { readonly at: number; readonly payload: Uint8Array }[] = [];
  #end = 0;

  constructor(name: string, path: string) {
    this.name = name;
    this.#path = path;
    this.#file = new WebmFile(path, { kind: 'audio' });
  }

  async write(at: number, { payload }: Packet): Promise<void> {
    const after = this.#waiting.findLastIndex((one) => one.at <= at);
    this.#waiting.splice(after + 1, 0, { at, payload });
    if (this.#waiting.length > REORDERED) await this.#put();
  }

  async pause(): Promise<void> {
    while (this.#waiting.length > 0) await this.#put();
  }

  async close(): Promise<void> {
    await this.pause();
    await this.#file.close();
  }

  discard(): void {
    this.#file.discard();
  }

  written(): WrittenTrack {
    return { name: this.name, kind: 'audio', file: this.#path };
  }

  async #put(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) return;
    const length = opusDuration(next.payload);
    // Whoever reads the file takes its first sound for its beginning.
    if (this.#end === 0 && next.at > length) await this.#file.write(0, SILENT_FRAME, true);
    if (next.at < this.#end - length / 2) return;
    this.#end = Math.max(this.#end, next.at) + length;
    await this.#file.write(next.at, next.payload, true);
  }
}

class PictureSink implements Sink {
  readonly name: string;
  readonly #path: string;
  readonly #dark: Dark;
  readonly #frames = new Vp8Frames();
  #file: WebmFile | null = null;
  #source: number | null = null;
  #sequence = 0;
  #isDark = true;
  #last = 0;

  constructor(name: string, path: string, dark: Dark) {
    this.name = name;
    this.#path = path;
    this.#dark = dark;
  }

  async write(at: number, { source, sequence, marker, payload }: Packet): Promise<void> {
    if (source !== this.#source) {
      await this.#cut();
      this.#source = source;
      this.#sequence = sequence;
    }
    const step = ((sequence - this.#sequence) << 16) >> 16;
    const counted = this.#sequence + step;
    if (step > 0) this.#sequence = counted;
    const packet = { sequence: counted, at, marker, payload };
    for (const frame of this.#frames.add(packet)) await this.#put(frame);
  }

  async darken(at: number | null): Promise<void> {
    await this.#cut();
    if (this.#file === null || this.#isDark) return;
    this.#isDark = true;
    await this.#write(at ?? this.#last, this.#dark, true);
  }

  async pause(at: number | null): Promise<void> {
    this.#source = null;
    await this.darken(at);
  }

  async close(end: number): Promise<void> {
    if (this.#file === null) return;
    await this.#write(end, this.#dark, true);
    await this.#file.close();
  }

  discard(): void {
    this.#file?.discard();
  }

  written(): WrittenTrack | null {
    return this.#file === null ? null : { name: this.name, kind: 'video', file: this.#path };
  }

  async #cut(): Promise<void> {
    for (const frame of this.#frames.cut()) await this.#put(frame);
  }

  async #put({ at, isKey, bytes }: Vp8Frame): Promise<void> {
    if (this.#file === null) {
      this.#file = new WebmFile(this.#path, { kind: 'video', ...sizeOfKeyFrame(bytes) });
      if (at > 0) await this.#write(0, this.#dark, true);
    }
    this.#isDark = false;
    await this.#write(at, bytes, isKey);
  }

  async #write(at: number, bytes: Buffer, isKey: boolean): Promise<void> {
    if (this.#file === null) return;
    this.#last = Math.max(this.#last, at);
    await this.#file.write(this.#last, bytes, isKey);
  }
}

/** Where in the recording a moment is; null in a pause and outside. */
function placeIn(recorded: readonly Span[]): Place {
  return (at) => {
    let before = 0;
    for (const { from, to } of recorded) {
      if (at < from) return null;
      if (at <= to) return before + at - from;
      before += to - from;
    }
    return null;
  };
}

function lengthOf(recorded: readonly Span[]): number {
  return recorded.reduce((sum, { from, to }) => sum + to - from, 0);
}
