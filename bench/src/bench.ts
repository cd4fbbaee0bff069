/**
 * A bench compares arms: ways of doing the same work, each in a process of
 * its own. Absolute times depend on the machine and its hour, so a goal is a
 * ratio of two arms, measured in turns within one run: one repetition
 * measures every arm once, a ratio is taken within a repetition, and the
 * median of the repetitions counts.
 */
export interface Measurement {
  /** Processor time for one piece of work, in microseconds. */
  readonly cpu: number;
  /** Time from the start of a piece of work until it has arrived, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time that making the load took beside it, in microseconds. */
  readonly load: number;
}

export interface Goal {
  readonly name: string;
  /** What is measured against what. */
  readonly arm: string;
  readonly peer: string;
  readonly of: 'cpu' | 'p50' | 'p99';
  /** The ratio that is still good enough. */
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
