import type { MediaPlan } from '@koinon/shared/media/plan';

/**
 * Who talks into which private line. To talk is a person's own choice, as far
 * as the plan gives them the line; a line carries one voice, that of the first
 * who talks, until they end.
 */
export class Talks {
  /** By person, in the order they began. */
  readonly #lines = new Map<string, string>();

  /** The line a person talks into, or null. */
  lineOf(person: string): string | null {
    return this.#lines.get(person) ?? null;
  }

  /** Whose voice a line carries, or null. */
  talkingOn(line: string): string | null {
    const first = [...this.#lines].find(([, taken]) => taken === line);
    return first?.[0] ?? null;
  }

  begin(person: string, line: string): void {
    if (this.#lines.get(person) === line) return;
    this.#lines.delete(person);
    this.#lines.set(person, line);
  }

  end(person: string): void {
    this.#lines.delete(person);
  }

  /** Ends what the plan does not allow any more. */
  follow(plan: MediaPlan): void {
    for (const [person, line] of this.#lines) {
      if (!mayTalk(plan, person, line)) this.#lines.delete(person);
    }
  }
}

export function mayTalk({ lines }: MediaPlan, person: string, line: string): boolean {
  return Object.hasOwn(lines, line) && lines[line]?.speakers.includes(person) === true;
}

export function mayListen({ lines }: MediaPlan, person: string, line: string): boolean {
  return Object.hasOwn(lines, line) && lines[line]?.listeners.includes(person) === true;
}
