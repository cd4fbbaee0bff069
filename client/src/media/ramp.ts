/**
 * How a level moves: evenly in decibels, as the ear hears it, never faster
 * than `DB_PER_SECOND` and never in less than `SHORTEST_SECONDS`. So nothing
 * bursts and nothing clicks. Below -60 dB is silence.
 *
 * Gains are linear, times are seconds of the audio clock.
 */
export interface Ramp {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** -60 dB. */
const SILENT_GAIN = 0.001;

/** 2 dB in 20 ms. */
const DB_PER_SECOND = 100;
const SHORTEST_SECONDS = 0.25;

export function decibels(gain: number): number {
  return 20 * Math.log10(Math.max(gain, SILENT_GAIN));
}

/** A level that stays where it is. */
export function steady(gain: number): Ramp {
  return { from: gain, to: gain, start: 0, end: 0 };
}

export function gainAt(ramp: Ramp, time: number): number {
  if (time >= ramp.end) return ramp.to;
  if (time <= ramp.start) return ramp.from;
  const done = (time - ramp.start) / (ramp.end - ramp.start);
  const level = decibels(ramp.from) + (decibels(ramp.to) - decibels(ramp.from)) * done;
  return 10 ** (level / 20);
}

/** From wherever the level is now to another one. */
export function rampTo(before: Ramp, to: number, now: number): Ramp {
  const from = gainAt(before, now);
  const distance = Math.abs(decibels(to) - decibels(from));
  if (distance === 0) return { from: to, to, start: now, end: now };
  const seconds = Math.max(SHORTEST_SECONDS, distance / DB_PER_SECOND);
  return { from, to, start: now, end: now + seconds };
}

/** What of an `AudioParam` a ramp needs. */
export interface RampTarget {
  cancelScheduledValues(time: number): unknown;
  setValueAtTime(value: number, time: number): unknown;
  exponentialRampToValueAtTime(value: number, time: number): unknown;
}

/** Lets a parameter follow a ramp; what was planned for it before is dropped. */
export function follow(target: RampTarget, ramp: Ramp): void {
  target.cancelScheduledValues(0);
  if (ramp.end === ramp.start) {
    target.setValueAtTime(ramp.to, ramp.start);
    return;
  }
  target.setValueAtTime(Math.max(ramp.from, SILENT_GAIN), ramp.start);
  target.exponentialRampToValueAtTime(Math.max(ramp.to, SILENT_GAIN), ramp.end);
  if (ramp.to < SILENT_GAIN) target.setValueAtTime(0, ramp.end);
}
