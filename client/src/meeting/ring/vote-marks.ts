/**
 * An answer as a shape in the place of a seat, told apart without its colour.
 * Paths are drawn in a square from -1 to 1.
 */
export type RingVote =
  | 'yes'
  | 'no'
  | 'abstain'
  | 'blank'
  | 'consent'
  | 'objection'
  | 'pass'
  /** Has voted; how, is not shown. */
  | 'voted';

export type Tone = 'for' | 'against' | 'neither' | 'given';

export interface VoteMark {
  readonly body: string;
  readonly sign: string | null;
  readonly tone: Tone;
}

const DISC = 'M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z';
const SQUARE = 'M-0.88 -0.88H0.88V0.88H-0.88Z';
const DIAMOND = 'M0 -1.12L1.12 0L0 1.12L-1.12 0Z';
const TRIANGLE = 'M0 -1.1L1.08 0.84H-1.08Z';
const TICK = 'M-0.46 0.06L-0.12 0.4L0.5 -0.34';
const CROSS = 'M-0.42 -0.42L0.42 0.42M0.42 -0.42L-0.42 0.42';
const BAR = 'M-0.44 0H0.44';
const STROKE = 'M0 -0.42V0.22M0 0.5V0.52';

export const VOTE_MARKS: Readonly<Record<Exclude<RingVote, 'voted'>, VoteMark>> = {
  yes: { body: DISC, sign: TICK, tone: 'for' },
  consent: { body: DISC, sign: TICK, tone: 'for' },
  no: { body: SQUARE, sign: CROSS, tone: 'against' },
  objection: { body: TRIANGLE, sign: STROKE, tone: 'against' },
  abstain: { body: DIAMOND, sign: BAR, tone: 'neither' },
  pass: { body: DIAMOND, sign: BAR, tone: 'neither' },
  blank: { body: SQUARE, sign: null, tone: 'given' },
};
