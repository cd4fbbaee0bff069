import { refused } from '../kernel/outcome.ts';
import type { Refusal } from '../kernel/outcome.ts';
import type { Subject } from './events.ts';

/** What the rules of motions need to know of the rest. */
export interface MotionFacts {
  readonly by: string;
  readonly meetingOpen: boolean;
  readonly meetingClosed: boolean;
  /** The item being dealt with. */
  readonly item: string | null;
  /** Whoever asks enters it for people in the hall: the clerk. */
  readonly actsForOthers: boolean;
  /** Motions need somebody to second them. */
  readonly seconding: boolean;
  readonly precedence: 'none' | 'roberts';
  isPresent(person: string): boolean;
  /** Whether the person has a seat. */
  mayMove(person: string): boolean;
  /** Whether the person keeps out of the item being dealt with. */
  hasConflict(person: string): boolean;
  /** Whether a poll on it has been announced or opened, and has not come to its end. */
  isPut(on: Subject): boolean;
  newId(): string;
  /** SHA-256 of the text as UTF-8, hex. */
  hashOf(text: string): string;
}

export type ActorRefusal =
  'not-for-others' | 'no-right-to-move' | 'conflict-of-interest' | 'not-here';

interface Actor {
  readonly person: string;
}

/** For whom it is said: for oneself, or by the clerk for somebody else. */
export function actorOf(
  person: string | undefined,
  facts: MotionFacts,
): Actor | Refusal<ActorRefusal> {
  const actor = person ?? facts.by;
  if (actor !== facts.by && !facts.actsForOthers) return refused('not-for-others');
  return { person: actor };
}

/** Somebody present who may move and second. */
export function moverOf(
  person: string | undefined,
  facts: MotionFacts,
): Actor | Refusal<ActorRefusal> {
  const actor = actorOf(person, facts);
  if ('refused' in actor) return actor;
  if (!facts.mayMove(actor.person)) return refused('no-right-to-move');
  if (facts.hasConflict(actor.person)) return refused('conflict-of-interest');
  return facts.isPresent(actor.person) ? actor : refused('not-here');
}
