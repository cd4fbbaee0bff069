/**
 * What a rule answers. A refusal is something the council expects ("the floor
 * is taken"), so it is a value with a stable code that every client can
 * translate; a bug is thrown.
 */
export interface Refusal<Code extends string> {
  readonly refused: Code;
}

export type Outcome<Event, Code extends string> = readonly Event[] | Refusal<Code>;

export function refused<Code extends string>(code: Code): Refusal<Code> {
  return { refused: code };
}

export function isRefusal<Event, Code extends string>(
  outcome: Outcome<Event, Code>,
): outcome is Refusal<Code> {
  return 'refused' in outcome;
}

/** Ends a switch over a union: reaching it means a case was forgotten. */
export function never(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
