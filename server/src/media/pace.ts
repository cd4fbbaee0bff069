/** So often a person may begin to talk within `PACE_MS`: more than a hand on a key ever does. */
export const MOST_IN_PACE = 10;
export const PACE_MS = 1_000;

/** How often each person does something. Pure: the caller says what time it is, in milliseconds. */
export class Pace {
  /** By person, when they did it within the last while. */
  readonly #done = new Map<string, readonly number[]>();

  /** Counts once more; false, and not counted, when it would be too often. */
  allows(person: string, now: number): boolean {
    const recent = (this.#done.get(person) ?? []).filter((at) => now - at < PACE_MS);
    if (recent.length >= MOST_IN_PACE) return false;
    this.#done.set(person, [...recent, now]);
    return true;
  }
}
