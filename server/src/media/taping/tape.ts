import type { RecordingPlan } from '@koinon/shared/media/plan';
import type { RtpPacket } from '../rtp.ts';
import { SpoolFile } from './spool-file.ts';
import { encodeEntry } from './spool.ts';
import type { LossReason, SpoolEntry } from './spool.ts';

/** The tape says so often that it runs. */
const RUNS_EVERY_MS = 1_000;

/** Whoever has not come back by then after a worker died has nothing to say just now. */
const FOUND_AFTER_MS = 10_000;

const MOST_TRACKS = 255;

export interface TapeTold {
  /** The disk does not take what is recorded; with the system's code, such as `ENOSPC`. */
  trouble(code: string): void;
  /** It takes it again. */
  untroubled(): void;
}

type Unplaced<Entry> = Entry extends unknown ? Omit<Entry, 'at'> : never;

/**
 * Writes down what the plane carries, each packet with its time, by the
 * recording's plan: a voice goes into a channel's track only if its interpreter
 * agreed to it there, and one who agreed to nothing is not on the floor's
 * tracks either. Nothing here waits for a disk.
 */
export class Tape {
  readonly recording: string;
  readonly #file: SpoolFile;
  readonly #runs: NodeJS.Timeout;
  readonly #tracks = new Map<string, number>();
  readonly #sources = new Map<string, number>();
  /** The wall clock's time at zero of the monotonic clock. */
  readonly #origin = Date.now() - performance.now();
  #plan: RecordingPlan;
  #withheld: ReadonlySet<string>;
  #lostAt: number | null = null;
  #dropping = false;

  constructor(folder: string, plan: RecordingPlan, told: TapeTold) {
    this.recording = plan.id;
    this.#plan = plan;
    this.#withheld = new Set(plan.withheld);
    this.#file = new SpoolFile(folder, {
      dropped: () => this.#drop(),
      failed: (code) => told.trouble(code),
      wrote: () => told.untroubled(),
    });
    this.#note({ kind: 'runs' });
    this.#runs = setInterval(() => this.#beat(), RUNS_EVERY_MS);
  }

  follow(plan: RecordingPlan): void {
    this.#plan = plan;
    this.#withheld = new Set(plan.withheld);
  }

  floor(slot: number, person: string, source: string, packet: RtpPacket): void {
    if (!this.#withheld.has(person)) this.#packet('audio', `floor-${slot}`, source, packet);
  }

  channel(tag: string, person: string, source: string, packet: RtpPacket): void {
    if (this.#agreed(tag, person)) this.#packet('audio', `channel-${tag}`, source, packet);
  }

  picture(track: string, source: string, packet: RtpPacket): void {
    this.#packet('video', track, source, packet);
  }

  /** The picture on a track has ended, until packets come again. */
  dark(track: string): void {
    const number = this.#tracks.get(track);
    if (number !== undefined) this.#note({ kind: 'dark', track: number });
  }

  /** Whether the person may be recorded in the channel. */
  agreed(tag: string, person: string): boolean {
    return this.#agreed(tag, person);
  }

  /** A media worker died, and with it some of those who are heard. */
  lostWorker(): void {
    this.#lost('media');
    this.#lostAt = performance.now();
  }

  close(): Promise<void> {
    clearInterval(this.#runs);
    this.#note({ kind: 'end' });
    return this.#file.close();
  }

  #agreed(tag: string, person: string): boolean {
    const { voices } = this.#plan;
    return Object.hasOwn(voices, tag) && voices[tag]?.includes(person) === true;
  }

  #packet(kind: 'audio' | 'video', name: string, source: string, packet: RtpPacket): void {
    const track = this.#track(name);
    if (track === null) return;
    const { sequence, timestamp, marker, payload } = packet;
    const from = this.#source(source);
    this.#note({ kind, track, source: from, sequence, timestamp, marker, payload });
  }

  #track(name: string): number | null {
    const known = this.#tracks.get(name);
    if (known !== undefined) return known;
    const track = this.#tracks.size;
    if (track >= MOST_TRACKS) return null;
    this.#tracks.set(name, track);
    this.#note({ kind: 'track', track, name });
    return track;
  }

  #source(id: string): number {
    const known = this.#sources.get(id);
    if (known !== undefined) return known;
    const source = this.#sources.size;
    this.#sources.set(id, source);
    if (this.#lostAt !== null) this.#found();
    return source;
  }

  #beat(): void {
    if (this.#lostAt !== null && performance.now() - this.#lostAt > FOUND_AFTER_MS) this.#found();
    this.#note({ kind: 'runs' });
  }

  #lost(because: LossReason): void {
    this.#note({ kind: 'lost', because });
  }

  #found(): void {
    this.#lostAt = null;
    this.#note({ kind: 'found' });
  }

  /** After something was dropped it is said first that it was, from the last entry on. */
  #note(entry: Unplaced<SpoolEntry>): void {
    const at = this.#origin + performance.now();
    const bytes = encodeEntry({ ...entry, at });
    const told = this.#dropping ? Buffer.concat([hole(at), bytes]) : bytes;
    this.#dropping = false;
    if (!this.#file.append(told)) this.#drop();
  }

  /** What was said of tracks may be among it: it is said again. */
  #drop(): void {
    this.#dropping = true;
    this.#tracks.clear();
  }
}

/** Something is missing between the entry before and this moment. */
function hole(at: number): Buffer {
  const lost = encodeEntry({ kind: 'lost', because: 'disk', at });
  return Buffer.concat([lost, encodeEntry({ kind: 'found', at })]);
}
