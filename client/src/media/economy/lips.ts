/** What sound takes through mixer and device longer than a picture takes to be decoded, in milliseconds. */
const MIXED_MS = 30;
/** Less is not worth a picture that stutters while its wait changes. */
const WORTH_MS = 20;
/** The longest a picture waits: who is so late is heard without lips. */
const LONGEST_MS = 1_000;

/**
 * How long pictures wait so that lips are seen when they are heard. Sound
 * comes from feeds that last while speakers change, so no browser pairs it with
 * the picture of whoever speaks. Sound waits for late packets longer than
 * pictures do, and nobody should hear later for the sake of a picture: it is the
 * picture that waits.
 * @param now what they wait already, in milliseconds
 * @param soundMs what sound waited lately, in milliseconds
 */
export function lipsWait(now: number, soundMs: number): number {
  const wanted = Math.round(Math.min(LONGEST_MS, soundMs + MIXED_MS));
  return Math.abs(wanted - now) < WORTH_MS ? now : wanted;
}
