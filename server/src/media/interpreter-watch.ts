/**
 * Notices when the interpreter whom the plan names is not there any more: no
 * packet for 600 ms, so that whoever works from that voice hears the floor
 * within a second of the last word, the ramp included. Interpreters never stop
 * sending, a pause is sent as silence, so a missing packet means a broken line.
 * Told once; told again as a return when packets have come back for 300 ms, so
 * that a line that stutters is not there and gone by turns.
 *
 * Where the watch itself was kept from looking, packets may wait to be read:
 * then it looks once more before it says that they are missing.
 *
 * A plane that has just started cannot know whether the record has somebody
 * down as vanished. So whoever is named by its first plan is told as returned
 * at the first packet, and so is whoever had vanished and was off the plan
 * meanwhile, as somebody is who speaks to the floor; the record ignores what
 * it knew already.
 *
 * Pure: the caller says what time it is, in milliseconds.
 */
export const VANISHED_AFTER_MS = 600;

/** Whoever had vanished is back when packets have come for so long. */
export const RETURNED_AFTER_MS = 300;

/** Where packets stay away for longer, the return begins anew. */
export const STUTTER_MS = 200;

/** It looks ten times a second; after a pause twice as long it was held up. */
const HELD_UP_MS = 200;

/** Time for a first packet, from the moment the plan names somebody. */
export const FIRST_PACKET_MS = 1_500;

type Standing =
  | { readonly kind: 'awaited'; readonly until: number; readonly found: boolean }
  | { readonly kind: 'heard'; readonly at: number }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'returning'; readonly since: number; readonly at: number };

export class InterpreterWatch {
  readonly #standings = new Map<string, Standing>();
  /** Vanished, off the plan since, and not heard again there. */
  readonly #missed = new Set<string>();
  #planned = false;
  #lookedAt: number | null = null;
  /** Whether it was held up before the last look. */
  #heldUp = false;

  /** The people whom the plan puts on air from now on. */
  plan(people: readonly string[], now: number): void {
    for (const [person, standing] of [...this.#standings]) {
      if (people.includes(person)) continue;
      this.#standings.delete(person);
      if (isReturnToTell(standing)) this.#missed.add(person);
    }
    for (const person of people) {
      if (this.#standings.has(person)) continue;
      const until = now + FIRST_PACKET_MS;
      const found = this.#missed.delete(person) || !this.#planned;
      this.#standings.set(person, { kind: 'awaited', until, found });
    }
    this.#planned = true;
  }

  /** A packet came. Says whether that is a return to be told. */
  heard(person: string, now: number): boolean {
    const before = this.#standings.get(person);
    if (before === undefined) return false;
    const after = afterPacket(before, now);
    this.#standings.set(person, after);
    return after.kind === 'heard' && isReturnToTell(before);
  }

  /** Those who have vanished since it was last asked. */
  vanished(now: number): readonly string[] {
    const late = this.#lookedAt !== null && now - this.#lookedAt > HELD_UP_MS;
    this.#lookedAt = now;
    this.#heldUp = late && !this.#heldUp;
    if (this.#heldUp) return [];
    const gone: string[] = [];
    for (const [person, standing] of this.#standings) {
      if (!isOverdue(standing, now)) continue;
      this.#standings.set(person, { kind: 'vanished' });
      gone.push(person);
    }
    return gone;
  }
}

function afterPacket(before: Standing, now: number): Standing {
  if (before.kind === 'vanished') return { kind: 'returning', since: now, at: now };
  if (before.kind !== 'returning') return { kind: 'heard', at: now };
  const since = now - before.at > STUTTER_MS ? now : before.since;
  const isBack = now - since >= RETURNED_AFTER_MS;
  return isBack ? { kind: 'heard', at: now } : { kind: 'returning', since, at: now };
}

/** Whether the record may have the person down as vanished, so that their being there is news. */
function isReturnToTell(standing: Standing): boolean {
  const { kind } = standing;
  return kind === 'awaited' ? standing.found : kind !== 'heard';
}

function isOverdue(standing: Standing, now: number): boolean {
  if (standing.kind === 'vanished' || standing.kind === 'returning') return false;
  return standing.kind === 'awaited'
    ? now >= standing.until
    : now - standing.at >= VANISHED_AFTER_MS;
}
