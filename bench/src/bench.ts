/**
 * A bench compares arms: ways of doing the same work, each in a process of
 * its own. Absolute times depend on the machine and its hour, so a goal is a
 * ratio of two arms, measured in turns within one run: one repetition
 * measures every arm once, a ratio is taken within a repetition, and the
 * median of the repetitions counts.
 */
export type Metric = keyof typeof METRICS;

/** What can be measured, and how a table calls it. */
export const METRICS = {
  /** Processor time for one piece of work, in microseconds. */
  cpu: 'cpu µs',
  /** Time from the start of a piece of work until it has arrived, in milliseconds: most, nearly all, all. */
  p50: 'p50 ms',
  p99: 'p99 ms',
  last: 'last ms',
  /** What one client is sent for it. */
  bytes: 'bytes',
  /** How often what everybody is sent was made. */
  encodings: 'encodings',
  /** How often one client is told, beside how often it may be: 1 is as often. */
  paced: 'of pace',
  /** Packets that arrived at listeners. */
  packets: 'packets',
  /** What was said between server and clients so that it could happen: requests, answers, notices. */
  messages: 'messages',
  /** Processor time that making the load took beside it, in microseconds. */
  load: 'load µs',
} as const;

/** What an arm's work took; not every metric says something about every work. */
export type Measurement = Readonly<Partial<Record<Metric, number>>>;

export interface Goal {
  readonly name: string;
  /** What is measured against what: of several peers the better one; without a peer the measure itself counts. */
  readonly arm: string;
  readonly peer: string | readonly string[] | null;
  readonly of: Metric;
  /** How it is compared with the peer; a ratio where nothing is said. */
  readonly as?: 'ratio' | 'difference';
  /** The ratio, difference or measure that is still good enough. */
  readonly atMost: number;
}

export interface Bench {
  /** What one piece of work is. */
  readonly measures: string;
  /** In the order of the table; the first is ours. */
  readonly arms: readonly string[];
  readonly goals: readonly Goal[];
  open(): Promise<OpenBench>;
}

/** A bench whose processes run; closing it ends them, closing twice is harmless. */
export interface OpenBench {
  measure(arm: string): Promise<Measurement>;
  close(): Promise<void>;
}

/** One repetition: every arm's measurement. */
export type Repetition = ReadonlyMap<string, Measurement>;
