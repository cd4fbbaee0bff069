import { constitutionOf } from '../meeting/meeting.ts';
import type { VoteContent, VoteSaid } from '../minutes/vote.ts';
import { amendmentOf, motionOf } from '../motions/motions.ts';
import type { Motions } from '../motions/motions.ts';
import { pollOf } from '../voting/poll.ts';
import type { ClosedPoll } from '../voting/poll.ts';
import type { NamedVote } from '../voting/result.ts';
import type { MeetingState } from './meeting-state.ts';

/** What is said of a poll; null as long as it has not closed. A withheld result is in nobody's minutes. */
export function voteContent(state: MeetingState, id: string): VoteContent | null {
  const poll = pollOf(state.voting, id);
  if (poll?.status !== 'closed') return null;
  const { kind: by, question, candidates, options, round, runOff, closing, result } = poll;
  const rule = constitutionOf(state.meeting)?.pack.voting ?? null;
  return {
    kind: 'vote',
    ...{ poll: id, by, question, candidates, options, round, runOff },
    on: subjectOf(poll, state.motions),
    votes: closing.votes.map(voteSaid),
    dropped: closing.dropped,
    left: closing.left,
    rule: rule && { abstention: rule.abstention, tie: rule.tie },
    result,
    repeated: poll.repeated?.because ?? null,
  };
}

function subjectOf({ on }: ClosedPoll, motions: Motions): VoteContent['on'] {
  if (on === null) return null;
  if ('motion' in on) return { what: 'motion', title: motionOf(motions, on.motion)?.title ?? null };
  const amended = amendmentOf(motions, on.amendment)?.motion;
  const motion = amended === undefined ? null : motionOf(motions, amended);
  return { what: 'amendment', title: motion?.title ?? null };
}

/** Persons are elected in secret only, so no vote by name is for one. */
function voteSaid({ person, answer, integrated }: NamedVote): VoteSaid {
  switch (answer.kind) {
    case 'choice':
      return { person, answer: answer.choice };
    case 'objection': {
      const { reason } = answer;
      return { person, answer: 'objection', reason, ...(integrated && { integrated: true }) };
    }
    case 'option':
      return { person, answer: 'option', option: answer.option };
    case 'persons':
      return { person, answer: 'blank' };
    default:
      return { person, answer: answer.kind };
  }
}
