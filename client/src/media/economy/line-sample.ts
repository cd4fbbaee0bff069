import type { LineSample } from './ladder.ts';

/** Running totals of a receiving connection, as `getStats` of a browser gives them. */
export interface LineTotals {
  readonly at: number;
  /** By id of the stream. */
  readonly sounds: ReadonlyMap<string, SoundTotals>;
  readonly pictures: ReadonlyMap<string, PacketTotals>;
  readonly bytes: number;
  /** Milliseconds there and back, as last measured; null before that. */
  readonly roundTripMs: number | null;
}

interface PacketTotals {
  readonly received: number;
  readonly lost: number;
}

interface SoundTotals extends PacketTotals {
  readonly samples: number;
  readonly concealed: number;
  readonly waitedMs: number;
  readonly played: number;
}

const BITS = 8;
const MS = 1_000;

/**
 * From here on packets wait somewhere. Sound that is concealed or waits while
 * none is lost and the way is short has nothing to do with the line: somebody
 * has stopped speaking, or this machine is busy.
 */
const LONG_WAY_MS = 300;

/** A stream by which the server tries how much fits; what it loses was nobody's picture. */
const PROBE_SSRC = 1_234;

/** Every number of a stats entry is optional in some browser. */
type Entry = Readonly<Record<string, unknown>>;

export function totalsOf(report: Iterable<Entry>, at: number): LineTotals {
  const sounds = new Map<string, SoundTotals>();
  const pictures = new Map<string, PacketTotals>();
  let bytes = 0;
  let roundTripMs: number | null = null;
  for (const entry of report) {
    const id = String(entry['id']);
    if (entry['type'] === 'inbound-rtp' && entry['ssrc'] !== PROBE_SSRC) {
      if (entry['kind'] === 'audio') sounds.set(id, sound(entry));
      else pictures.set(id, packets(entry));
    }
    if (entry['type'] !== 'candidate-pair' || entry['nominated'] !== true) continue;
    bytes += number(entry, 'bytesReceived');
    const seconds = entry['currentRoundTripTime'];
    if (typeof seconds === 'number') roundTripMs = Math.max(roundTripMs ?? 0, seconds * MS);
  }
  return { at, sounds, pictures, bytes, roundTripMs };
}

/** What happened between two looks, and how long sound waited for any reason, in milliseconds. */
interface Looked extends Omit<LineSample, 'starved'> {
  readonly waitMs: number;
}

export function sampleOf(before: LineTotals, after: LineTotals): Looked {
  const sounds = [...between(before.sounds, after.sounds)];
  const loss = lossOf(sounds);
  const isLate = loss > 0 || (after.roundTripMs ?? 0) >= LONG_WAY_MS;
  const waitMs = Math.max(0, ...sounds.map(waitOf));
  const seconds = Math.max(1, after.at - before.at) / MS;
  return {
    at: after.at,
    loss,
    concealed: isLate ? Math.max(0, ...sounds.map(concealedOf)) : 0,
    // Where the way is not measured, sound that waits is all there is to go by.
    delayMs: isLate || after.roundTripMs === null ? waitMs : 0,
    waitMs,
    pictureLoss: lossOf([...between(before.pictures, after.pictures)]),
    receivedBps: (Math.max(0, after.bytes - before.bytes) * BITS) / seconds,
  };
}

type Pair<T> = readonly [before: T, after: T];

/** Streams that carried something meanwhile. */
function* between<T extends PacketTotals>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Iterable<Pair<T>> {
  for (const [id, now] of after) {
    const then = before.get(id);
    if (then !== undefined && now.received > then.received) yield [then, now];
  }
}

function lossOf(pairs: readonly Pair<PacketTotals>[]): number {
  let lost = 0;
  let received = 0;
  for (const [then, now] of pairs) {
    // A packet that comes after all is taken back from the lost ones.
    lost += Math.max(0, now.lost - then.lost);
    received += now.received - then.received;
  }
  return lost / Math.max(1, lost + received);
}

function concealedOf([then, now]: Pair<SoundTotals>): number {
  return Math.max(0, now.concealed - then.concealed) / Math.max(1, now.samples - then.samples);
}

function waitOf([then, now]: Pair<SoundTotals>): number {
  return Math.max(0, now.waitedMs - then.waitedMs) / Math.max(1, now.played - then.played);
}

function packets(entry: Entry): PacketTotals {
  return { received: number(entry, 'packetsReceived'), lost: number(entry, 'packetsLost') };
}

function sound(entry: Entry): SoundTotals {
  const silent = number(entry, 'silentConcealedSamples');
  return {
    ...packets(entry),
    samples: number(entry, 'totalSamplesReceived'),
    concealed: number(entry, 'concealedSamples') - silent,
    waitedMs: number(entry, 'jitterBufferDelay') * MS,
    played: number(entry, 'jitterBufferEmittedCount'),
  };
}

function number(entry: Entry, name: string): number {
  const value = entry[name];
  return typeof value === 'number' ? value : 0;
}
