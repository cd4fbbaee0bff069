import { FLOOR_SLOTS } from '@koinon/shared/media/plan';

/**
 * Who feeds which slot of the floor. Whoever has a slot keeps it while the
 * plan names them, so a voice stays where it is. While there are no more open
 * microphones than slots, everybody has one. With more, those with precedence
 * have theirs and the others share the rest by sound: whoever speaks takes a
 * slot that is empty or whose holder has been silent for a while; nobody is
 * cut off in the middle of a sentence.
 *
 * Pure: the caller says how the voices sound.
 */
export type Slots = readonly (string | null)[];

export const EMPTY_SLOTS: Slots = Array.from({ length: FLOOR_SLOTS }, () => null);

/** Slots that stay with those who come first in the plan: the chair, the holder of the turn. */
const SLOTS_BY_PRECEDENCE = 2;

/** Silent for longer, a holder leaves a shared slot to whoever speaks. */
export const SLOT_HELD_MS = 1_000;

export interface Sounding {
  /** Milliseconds since the person was last heard; infinite when never. */
  silentFor(person: string): number;
  /** Those who sound just now, loudest first. */
  readonly now: readonly string[];
}

export function assignSlots(previous: Slots, floor: readonly string[], sounding: Sounding): Slots {
  const fixed = floor.length <= FLOOR_SLOTS ? floor : floor.slice(0, SLOTS_BY_PRECEDENCE);
  const slots = previous.map((person) =>
    person !== null && floor.includes(person) ? person : null,
  );
  for (const person of fixed) {
    seat(slots, person, (holder) => !fixed.includes(holder), sounding);
  }
  const mayYield = (holder: string) =>
    !fixed.includes(holder) && sounding.silentFor(holder) > SLOT_HELD_MS;
  for (const person of sounding.now) {
    if (floor.includes(person)) seat(slots, person, mayYield, sounding);
  }
  return slots;
}

function seat(
  slots: (string | null)[],
  person: string,
  mayYield: (holder: string) => boolean,
  sounding: Sounding,
): void {
  if (slots.includes(person)) return;
  const empty = slots.indexOf(null);
  const slot = empty === -1 ? longestSilent(slots, mayYield, sounding) : empty;
  if (slot !== -1) slots[slot] = person;
}

function longestSilent(
  slots: readonly (string | null)[],
  mayYield: (holder: string) => boolean,
  sounding: Sounding,
): number {
  let found = -1;
  let longest = -1;
  for (const [slot, holder] of slots.entries()) {
    if (holder === null || !mayYield(holder)) continue;
    const silence = sounding.silentFor(holder);
    if (silence > longest) {
      found = slot;
      longest = silence;
    }
  }
  return found;
}
