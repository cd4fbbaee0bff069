/**
 * What is given up when the line carries less than is wanted, and how it comes
 * back: a pure policy, fed with one sample a second.
 *
 * The order is fixed. Kept longest is the voice one listens to; then captions,
 * the floor beneath it, the signer, the speaker's picture, shared screens, and
 * first to go are other faces. `rung` counts how many of them are given up.
 *
 * Down: two bad samples in a row give up one more thing; a very bad one gives
 * up all pictures at once, since they are what is heavy. Once no picture is left
 * it takes three, however bad. Things that cost nothing just now are passed over.
 *
 * Up: one thing at a time after a quiet while, and only if it can fit. When
 * the line was full, what came through is what it carries: that is remembered
 * and no attempt is made beyond it, for an attempt that fails is heard. The
 * memory fades, later each time that it proved right. Something that comes
 * back and must go again at once also makes the next wait longer.
 */
export const STEPS = ['faces', 'screens', 'speaker', 'signer', 'under', 'captions'] as const;
export type Step = (typeof STEPS)[number];

/** Where all pictures are given up, and nothing else. */
export const NO_PICTURES = STEPS.indexOf('under');

/** What reaches the ladder of one second. */
export interface LineSample {
  /** Milliseconds of any steady clock. */
  readonly at: number;
  /** Share of sound packets that never came, 0 to 1. */
  readonly loss: number;
  /** Share of the sound that was invented in place of what did not come in time, 0 to 1. */
  readonly concealed: number;
  /** How long packets of sound wait before they are played because the line is slow, in milliseconds. */
  readonly delayMs: number;
  /** Share of picture packets that never came, 0 to 1. */
  readonly pictureLoss: number;
  /** Whether a picture is wanted of which not even the smallest fits, as the server finds it. */
  readonly starved: boolean;
  /** Bits a second that came, of everything. */
  readonly receivedBps: number;
}

export interface LadderState {
  readonly rung: number;
  /** Bad samples in a row. */
  readonly bad: number;
  /** When something was last given up. */
  readonly loweredAt: number;
  /** When the line was last bad, or something was last changed. */
  readonly quietSince: number;
  /** When something last came back; null after it has stayed. */
  readonly raisedAt: number | null;
  /** How often something had to go again right after it came back. */
  readonly failures: number;
  /** What the line carried when it was full; null while that is not known. */
  readonly carries: { readonly bps: number; readonly until: number } | null;
}

/** Things that cost something if they are not given up. */
type Costing = ReadonlySet<Step>;

export const TOP: LadderState = {
  rung: 0,
  bad: 0,
  loweredAt: Number.NEGATIVE_INFINITY,
  quietSince: Number.NEGATIVE_INFINITY,
  raisedAt: null,
  failures: 0,
  carries: null,
};

/** Two in a row, so that one burst of a busy machine takes nothing away. */
const BAD_IN_A_ROW = 2;
/** What is heard or read goes last: a machine that stutters for a second or two takes none of it. */
const BAD_IN_A_ROW_FOR_SOUND = 3;

/** Beyond what Opus repairs by itself without being noticed. */
const BAD_LOSS = 0.05;
const BAD_CONCEALED = 0.08;
/** Half the sound comes late: with this the line has a queue that does not shrink. */
const BAD_DELAY_MS = 900;
const BAD_PICTURE_LOSS = 0.15;

/** A quarter is missing: waiting for a second sample would cost words. */
const VERY_BAD_LOSS = 0.25;
const VERY_BAD_CONCEALED = 0.3;

/**
 * What is given up has to be told to the server, and what is under way has to
 * come: so long a bad line proves nothing. A very bad one is believed sooner.
 */
const TAKES_EFFECT_MS = 3_000;
const TAKES_EFFECT_SOON_MS = 1_500;

/** Quiet for so long, then one thing comes back. */
const RAISE_AFTER_MS = 8_000;
/** Doubled by each failure, up to so much. */
const RAISE_AFTER_MOST_MS = 160_000;
/** What had to go within this time after it came back was too much. */
const STAYED_MS = 10_000;

/** How long it is believed that the line carries no more; doubled by each failure. */
const CARRIES_FOR_MS = 90_000;
const CARRIES_FOR_MOST_MS = 600_000;

/** What each thing takes at least, in bits a second. */
const COST_BPS: Readonly<Record<Step, number>> = {
  faces: 200_000,
  screens: 250_000,
  speaker: 150_000,
  signer: 150_000,
  under: 60_000,
  captions: 4_000,
};

export function isGivenUp(rung: number, name: Step): boolean {
  return STEPS.indexOf(name) < rung;
}

/** The state after one more sample. */
export function step(state: LadderState, sample: LineSample, costing: Costing): LadderState {
  const settled = settle(state, sample);
  if (isBad(sample)) return worse(settled, sample, costing);
  return better({ ...settled, bad: 0 }, sample, costing);
}

/** A moment that says nothing of the line: bad samples before it are in no row with those after it. */
export function interrupt(state: LadderState): LadderState {
  return { ...state, bad: 0 };
}

/** Another network, or the person asks to try again: what was learnt may be wrong. */
export function forget(state: LadderState): LadderState {
  return { ...state, carries: null, failures: 0, quietSince: Number.NEGATIVE_INFINITY };
}

/** What came back and stayed proves itself; memory that is too old is dropped. */
function settle(state: LadderState, { at, receivedBps }: LineSample): LadderState {
  const { raisedAt, carries } = state;
  const stayed = raisedAt !== null && at - raisedAt >= STAYED_MS;
  const believed = carries !== null && at < carries.until ? carries : null;
  const proved =
    believed === null ? null : { ...believed, bps: Math.max(believed.bps, receivedBps) };
  if (stayed) return { ...state, raisedAt: null, failures: 0, carries: proved };
  return { ...state, carries: proved };
}

function isBad({ loss, concealed, delayMs, pictureLoss, starved }: LineSample): boolean {
  return (
    loss >= BAD_LOSS ||
    concealed >= BAD_CONCEALED ||
    delayMs >= BAD_DELAY_MS ||
    pictureLoss >= BAD_PICTURE_LOSS ||
    starved
  );
}

function worse(state: LadderState, sample: LineSample, costing: Costing): LadderState {
  const { at, loss, concealed } = sample;
  const bad = state.bad + 1;
  const veryBad = loss >= VERY_BAD_LOSS || concealed >= VERY_BAD_CONCEALED;
  const effect = veryBad ? TAKES_EFFECT_SOON_MS : TAKES_EFFECT_MS;
  if (at - state.loweredAt < effect) return { ...state, quietSince: at };
  if (bad < patience(state.rung, veryBad, costing)) return { ...state, bad, quietSince: at };
  const failed = state.raisedAt !== null;
  const failures = failed ? state.failures + 1 : state.failures;
  const rung = lower(state.rung, veryBad, costing);
  if (rung === state.rung) return { ...state, bad, quietSince: at };
  const until = at + backedOff(CARRIES_FOR_MS, CARRIES_FOR_MOST_MS, failures);
  const carries = { bps: sample.receivedBps, until };
  return { rung, bad: 0, loweredAt: at, quietSince: at, raisedAt: null, failures, carries };
}

/** How many bad samples in a row it takes. */
function patience(rung: number, veryBad: boolean, costing: Costing): number {
  if (nextOf(rung, costing) >= NO_PICTURES) return BAD_IN_A_ROW_FOR_SOUND;
  return veryBad ? 1 : BAD_IN_A_ROW;
}

function nextOf(rung: number, costing: Costing): number {
  return STEPS.findIndex((name, index) => index >= rung && costing.has(name));
}

/** One more thing that costs something is given up, or all pictures. */
function lower(rung: number, veryBad: boolean, costing: Costing): number {
  const next = nextOf(rung, costing);
  if (next < 0) return rung;
  const pictures = veryBad && next < NO_PICTURES;
  return pictures ? NO_PICTURES : next + 1;
}

function better(state: LadderState, sample: LineSample, costing: Costing): LadderState {
  if (state.rung === 0) return state;
  const wait = backedOff(RAISE_AFTER_MS, RAISE_AFTER_MOST_MS, state.failures);
  if (sample.at - state.quietSince < wait) return state;
  const rung = higher(state.rung, costing);
  const fits =
    state.carries === null ||
    sample.receivedBps + cost(state.rung, rung, costing) <= state.carries.bps;
  if (!fits) return state;
  return { ...state, rung, quietSince: sample.at, raisedAt: sample.at };
}

/** The last thing that was given up and costs something comes back, with what costs nothing. */
function higher(rung: number, costing: Costing): number {
  const last = STEPS.findLastIndex((name, index) => index < rung && costing.has(name));
  return Math.max(0, last);
}

function cost(from: number, to: number, costing: Costing): number {
  return STEPS.slice(to, from)
    .filter((name) => costing.has(name))
    .reduce((sum, name) => sum + COST_BPS[name], 0);
}

function backedOff(first: number, most: number, failures: number): number {
  return Math.min(most, first * 2 ** failures);
}
