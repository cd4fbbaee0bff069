import type { VotingRule } from '../law/rule-pack.ts';
import type { Announcement } from './announcement.ts';

export type Choice = 'yes' | 'no' | 'abstain' | 'blank';

export type Answer =
  | { readonly kind: 'choice'; readonly choice: Choice }
  /** Ids of candidates; none is a blank ballot. */
  | { readonly kind: 'persons'; readonly persons: readonly string[] }
  | { readonly kind: 'consent' }
  | { readonly kind: 'pass' }
  | { readonly kind: 'objection'; readonly reason: string }
  | { readonly kind: 'option'; readonly option: string };

export type AnswerRefusal =
  | 'wrong-answer'
  | 'abstention-not-allowed'
  | 'unknown-candidate'
  | 'named-twice'
  | 'too-many-names'
  | 'unknown-option'
  | 'hands-are-counted';

/** Why the answer does not fit the poll's question, or null when it does. */
export function misfit(
  about: Announcement,
  answer: Answer,
  rule: VotingRule | null,
): AnswerRefusal | null {
  switch (about.kind) {
    case 'hands':
      return 'hands-are-counted';
    case 'election':
      return misfitOfPersons(about, answer);
    case 'consent':
      return ['consent', 'pass', 'objection'].includes(answer.kind) ? null : 'wrong-answer';
    case 'straw':
      return about.options.length === 0
        ? misfitOfChoice(answer, true)
        : misfitOfOption(about, answer);
    default:
      return misfitOfChoice(answer, rule?.abstainAllowed ?? true);
  }
}

function misfitOfChoice(answer: Answer, abstainAllowed: boolean): AnswerRefusal | null {
  if (answer.kind !== 'choice') return 'wrong-answer';
  return answer.choice === 'abstain' && !abstainAllowed ? 'abstention-not-allowed' : null;
}

function misfitOfOption(about: Announcement, answer: Answer): AnswerRefusal | null {
  if (answer.kind !== 'option') return 'wrong-answer';
  return about.options.some(({ id }) => id === answer.option) ? null : 'unknown-option';
}

function misfitOfPersons(about: Announcement, answer: Answer): AnswerRefusal | null {
  if (answer.kind !== 'persons') return 'wrong-answer';
  const { persons } = answer;
  if (persons.length > about.places) return 'too-many-names';
  if (new Set(persons).size < persons.length) return 'named-twice';
  const known = persons.every((person) => about.candidates.some(({ id }) => id === person));
  return known ? null : 'unknown-candidate';
}

export function isSameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(keysInOrder(one)) === JSON.stringify(keysInOrder(other));
}

function keysInOrder(answer: Answer): readonly unknown[] {
  switch (answer.kind) {
    case 'choice':
      return [answer.kind, answer.choice];
    case 'persons':
      return [answer.kind, ...answer.persons.toSorted()];
    case 'objection':
      return [answer.kind, answer.reason];
    case 'option':
      return [answer.kind, answer.option];
    default:
      return [answer.kind];
  }
}
