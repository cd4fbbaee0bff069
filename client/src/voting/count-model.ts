import { isSecret } from '@koinon/shared/voting/announcement';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import type { VoteOfChair } from '@koinon/shared/voting/result';
import { choicesFor } from './ballot-model.ts';
import type { Counting } from './voting-actions.ts';

/** A count as it is being entered: by answer or candidate, and what is no vote for anybody. */
export type CountDraft = Readonly<Record<string, number>>;

/** Not ids, so that they are nobody's. */
export const VALID = '#valid';
export const BLANK = '#blank';
export const INVALID = '#invalid';

/** What has to be counted, in order; candidates by their ids. */
export function countFields(poll: OpenPoll, pack: RulePack | null): readonly string[] {
  if (poll.kind === 'election') {
    return [...poll.candidates.map(({ id }) => id), VALID, BLANK, INVALID];
  }
  const choices = choicesFor(poll, pack).filter((choice) => choice !== 'blank');
  return poll.kind === 'hands' ? choices : [...choices, BLANK, INVALID];
}

/** Of a single paper in a secret poll the count is that member's vote: whoever counts it, sees it. */
export function isLonePaper(poll: OpenPoll): boolean {
  return isSecret(poll.kind) && poll.paper.length === 1;
}

export interface CountCheck {
  readonly sum: number;
  /** Members in the register for hands; papers for a secret poll. */
  readonly of: number;
  readonly fault:
    | 'too-many'
    | 'papers-missing'
    | 'candidate-too-many'
    | 'names-too-few'
    | 'names-too-many'
    | 'chair-not-counted'
    | null;
}

/** Holds a count against what it can be while it is being entered. */
export function checkCount(poll: OpenPoll, draft: CountDraft, chairsVote: VoteOfChair): CountCheck {
  const at = (field: string) => draft[field] ?? 0;
  const papers = poll.kind !== 'hands';
  const of = papers ? poll.paper.length : poll.register.length;
  const fields =
    poll.kind === 'election' ? [VALID, BLANK, INVALID] : ['yes', 'no', 'abstain', BLANK, INVALID];
  const sum = fields.reduce((total, field) => total + at(field), 0);
  const fault = ((): CountCheck['fault'] => {
    if (sum > of) return 'too-many';
    if (poll.kind === 'election') {
      const votes = poll.candidates.map(({ id }) => at(id));
      const names = votes.reduce((total, count) => total + count, 0);
      if (votes.some((count) => count > at(VALID))) return 'candidate-too-many';
      if (names > at(VALID) * poll.places) return 'names-too-many';
      if (names < at(VALID)) return 'names-too-few';
    }
    if (papers && sum < of) return 'papers-missing';
    return chairsVote !== null && at(chairsVote) === 0 ? 'chair-not-counted' : null;
  })();
  return { sum, of, fault };
}

export function countingOf(poll: OpenPoll, draft: CountDraft, chairsVote: VoteOfChair): Counting {
  const at = (field: string) => draft[field] ?? 0;
  const [blank, invalid] = [at(BLANK), at(INVALID)];
  if (poll.kind === 'election') {
    const votes = Object.fromEntries(poll.candidates.map(({ id }) => [id, at(id)]));
    return { counts: { kind: 'persons', votes, valid: at(VALID), blank, invalid } };
  }
  const [yes, no, abstain] = [at('yes'), at('no'), at('abstain')];
  const counts = { kind: 'choices', yes, no, abstain, blank, invalid } as const;
  return poll.kind === 'hands' ? { counts, chairsVote } : { counts };
}
