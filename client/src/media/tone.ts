/** How an interpreter wants the sound: decibels more or less, 0 as it comes. */
export interface Tone {
  readonly bassDb: number;
  readonly trebleDb: number;
}

export const PLAIN_TONE: Tone = { bassDb: 0, trebleDb: 0 };

/** The most that bass and treble move either way: enough to be heard, and no howl. */
export const MOST_TONE_DB = 12;

/** Below it bass, above it treble: where desks have their shelves, in hertz. */
const BASS_HZ = 250;
const TREBLE_HZ = 3_000;

/** What is louder is held down at once: just under full scale. */
const LIMIT_DBFS = -6;
/** The steepest there is in browsers: 20 dB more come out as one. */
const LIMIT_RATIO = 20;
const ATTACK_S = 0.002;
const RELEASE_S = 0.15;
/** Filters move in this time constant, so that nothing crackles. */
const MOVE_S = 0.02;

const DB_PER_DECADE = 20;
/** By which power browsers make up for the loudest sound's loss (Web Audio 1.1, 1.19.4). */
const MAKE_UP = 0.6;

/** A place in the way of the sound. */
export interface ToneChain {
  /** Where sound goes in. */
  readonly input: AudioNode;
  set(tone: Tone): void;
}

/**
 * The end of an interpreter's way of hearing: bass, treble, and behind them a
 * limiter, so that neither a dropped microphone nor the shelves themselves hurt
 * ears. What is not loud passes as loud as it came.
 */
export function toneChain(context: AudioContext, output: AudioNode): ToneChain {
  const bass = new BiquadFilterNode(context, { type: 'lowshelf', frequency: BASS_HZ, gain: 0 });
  const treble = new BiquadFilterNode(context, {
    type: 'highshelf',
    frequency: TREBLE_HZ,
    gain: 0,
  });
  const limiter = new DynamicsCompressorNode(context, {
    threshold: LIMIT_DBFS,
    knee: 0,
    ratio: LIMIT_RATIO,
    attack: ATTACK_S,
    release: RELEASE_S,
  });
  const level = new GainNode(context, { gain: 1 / madeUp() });
  bass.connect(treble).connect(limiter).connect(level).connect(output);
  return {
    input: bass,
    set: ({ bassDb, trebleDb }) => {
      bass.gain.setTargetAtTime(within(bassDb), context.currentTime, MOVE_S);
      treble.gain.setTargetAtTime(within(trebleDb), context.currentTime, MOVE_S);
    },
  };
}

/** By how much browsers raise all sound behind a compressor set like this one. */
function madeUp(): number {
  const fullRangeDb = LIMIT_DBFS - LIMIT_DBFS / LIMIT_RATIO;
  return 10 ** ((-fullRangeDb * MAKE_UP) / DB_PER_DECADE);
}

function within(db: number): number {
  return Math.max(-MOST_TONE_DB, Math.min(MOST_TONE_DB, db));
}
