import type { Bases } from '../law/rule-pack.ts';
import { isSecret } from './announcement.ts';
import { ballotAt } from './ballots.ts';
import type { VotingView } from './facts.ts';
import type { OpenPoll } from './poll.ts';
import { absentees, haveVoted } from './register.ts';
import { totalOf } from './result.ts';
import type { Closing, NamedVote } from './result.ts';

/** What the record would say of the poll if it closed now, but for the result. */
export function closingOf(poll: OpenPoll, facts: VotingView): Closing {
  const absent = absentees(poll, facts);
  const { register, kind } = poll;
  const byHands = kind === 'hands';
  const { pack } = facts;
  return {
    bases: basesAtClose(poll, absent.dropped.length + absent.left.length),
    quorate: facts.quorate,
    register,
    votes: isSecret(kind) ? [] : namedVotes(poll),
    participations: byHands ? [] : haveVoted(poll, facts.participants()),
    ...absent,
    chairing: facts.chairing,
    pack: pack === null ? null : { id: pack.id, version: pack.version },
  };
}

function namedVotes(poll: OpenPoll): readonly NamedVote[] {
  return poll.register.flatMap((person, index) => {
    const ballot = ballotAt(poll.ballots, index);
    if (ballot === null) return [];
    const { answer, way, integrated } = ballot;
    return [{ person, answer, way, integrated }];
  });
}

/**
 * Whoever could not vote any more was absent for the vote, which is not a "no":
 * they leave the bases. Where hands were counted it is not known who of them
 * had raised one, so no more leave than have no vote in the count.
 */
function basesAtClose({ kind, count, register, bases }: OpenPoll, absent: number): Bases {
  const counted = kind === 'hands' && count !== null ? totalOf(count.counts) : 0;
  const less = Math.min(absent, Math.max(0, register.length - counted));
  const { present, entitled } = bases;
  return { ...bases, present: Math.max(0, present - less), entitled: Math.max(0, entitled - less) };
}
