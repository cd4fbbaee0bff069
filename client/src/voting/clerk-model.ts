import { inLanguage } from '@koinon/shared/kernel/localized';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { isSecret } from '@koinon/shared/voting/announcement';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';
import { ballotOf } from '@koinon/shared/voting/poll';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import { absentees, nextName } from '@koinon/shared/voting/register';
import type { Mark } from './mark.ts';
import { choicesFor } from './ballot-model.ts';
import { factsOf } from './facts-model.ts';
import { named } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';

/** Where somebody of the register stands, as far as officers may know. */
export type RowState =
  | { readonly kind: 'waiting' | 'called' | 'dropped' | 'left' | 'paper' | 'unknown' }
  | { readonly kind: 'entered'; readonly answer: Answer; readonly by: string }
  | { readonly kind: 'voted'; readonly answer: Answer; readonly way: 'own' | 'entered' };

export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly state: RowState;
}

/** Everybody in the register, in its order. */
export function registerRows(view: PollsView, poll: OpenPoll): readonly RegisterRow[] {
  const absent = absentees(poll, factsOf(view));
  return named(view, poll.register).map(({ id, name }) => ({
    id,
    name,
    state: rowState(poll, id, absent),
  }));
}

function rowState(
  poll: OpenPoll,
  person: string,
  { dropped, left }: ReturnType<typeof absentees>,
): RowState {
  const entry = poll.entries[person];
  if (entry !== undefined) return { kind: 'entered', answer: entry.answer, by: entry.enteredBy };
  const ballot = ballotOf(poll, person);
  if (ballot !== null) return { kind: 'voted', answer: ballot.answer, way: ballot.way };
  if (poll.paper.includes(person)) return { kind: 'paper' };
  if (dropped.includes(person)) return { kind: 'dropped' };
  if (left.includes(person)) return { kind: 'left' };
  if (isSecret(poll.kind) || poll.kind === 'hands') return { kind: 'unknown' };
  if (poll.kind === 'roll-call' && poll.called.includes(person)) return { kind: 'called' };
  return { kind: 'waiting' };
}

/** An answer that an officer can enter for somebody by one key, in the order of the digits. */
export interface KeyedAnswer {
  readonly key: string;
  readonly mark: Mark | null;
  /** Words of its own, where a straw poll has them; else the mark names it. */
  readonly words: string | null;
  /** Null: an objection, whose reason has to be written first. */
  readonly answer: Answer | null;
}

const MOST_KEYS = 9;

export function keyedAnswers(
  poll: Announcement,
  pack: RulePack | null,
  language: string,
): readonly KeyedAnswer[] {
  return answersOf(poll, pack, language)
    .slice(0, MOST_KEYS)
    .map((answer, index) => ({ key: String(index + 1), ...answer }));
}

function answersOf(
  poll: Announcement,
  pack: RulePack | null,
  language: string,
): readonly Omit<KeyedAnswer, 'key'>[] {
  if (isSecret(poll.kind) || poll.kind === 'hands') return [];
  if (poll.kind === 'consent') {
    return [
      { mark: 'consent', words: null, answer: { kind: 'consent' } },
      { mark: 'objection', words: null, answer: null },
      { mark: 'pass', words: null, answer: { kind: 'pass' } },
    ];
  }
  if (poll.options.length > 0) {
    return poll.options.map(({ id, label }) => ({
      mark: null,
      words: inLanguage(label, language),
      answer: { kind: 'option', option: id },
    }));
  }
  return choicesFor(poll, pack).map((choice) => ({
    mark: choice,
    words: null,
    answer: { kind: 'choice', choice },
  }));
}

/** The name that is being called: the last one called that has not answered, else null. */
export function calledNow(poll: OpenPoll): string | null {
  const answered = (person: string) =>
    ballotOf(poll, person) !== null || Object.hasOwn(poll.entries, person);
  const last = poll.called.at(-1);
  return last === undefined || answered(last) ? null : last;
}

export function nameToCall(view: PollsView, poll: OpenPoll): string | null {
  return nextName(poll, factsOf(view));
}
