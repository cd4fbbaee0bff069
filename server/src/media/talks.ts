import type { MediaPlan } from '@koinon/shared/media/plan';

/** Somebody's talk: `line` is null when it was cut off and has not been ended. */
interface Talk {
  readonly line: string | null;
  /** Where it began; it ends with that connection. */
  readonly connection: string;
}

/**
 * Who talks into which private line. To talk is a person's own choice, as far
 * as the plan gives them the line; a line carries one voice, that of the first
 * who talks, until they end.
 *
 * What is said into a line is not for the meeting. So when a talk is cut off,
 * by the plan or for want of a microphone, the person still talks, into
 * nothing: they are heard elsewhere only after they end it themselves.
 */
export class Talks {
  /** By person, in the order they began. */
  readonly #talks = new Map<string, Talk>();

  /** Whether the person's voice is kept from floor and channels. */
  isTalking(person: string): boolean {
    return this.#talks.has(person);
  }

  /** The line a person talks into, or null. */
  lineOf(person: string): string | null {
    return this.#talks.get(person)?.line ?? null;
  }

  /** Whose voice a line carries, or null. */
  talkingOn(line: string): string | null {
    const first = [...this.#talks].find(([, talk]) => talk.line === line);
    return first?.[0] ?? null;
  }

  begin(person: string, line: string, connection: string): void {
    if (this.lineOf(person) !== line) this.#talks.delete(person);
    this.#talks.set(person, { line, connection });
  }

  end(person: string): void {
    this.#talks.delete(person);
  }

  /** The line is taken from the person, who goes on talking into nothing. */
  cut(person: string): void {
    const talk = this.#talks.get(person);
    if (talk !== undefined) this.#talks.set(person, { ...talk, line: null });
  }

  /** Where the person's talk began, or null. */
  connectionOf(person: string): string | null {
    return this.#talks.get(person)?.connection ?? null;
  }

  /** Cuts off what the plan does not allow any more. */
  follow(plan: MediaPlan): void {
    for (const [person, { line }] of this.#talks) {
      if (line !== null && !mayTalk(plan, person, line)) this.cut(person);
    }
  }
}

export function mayTalk({ lines }: MediaPlan, person: string, line: string): boolean {
  return Object.hasOwn(lines, line) && lines[line]?.speakers.includes(person) === true;
}

/** Whether any line of the plan is the person's to talk into. */
export function hasLine({ lines }: MediaPlan, person: string): boolean {
  return Object.values(lines).some(({ speakers }) => speakers.includes(person));
}

export function mayListen({ lines }: MediaPlan, person: string, line: string): boolean {
  return Object.hasOwn(lines, line) && lines[line]?.listeners.includes(person) === true;
}
