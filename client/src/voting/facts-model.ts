import { votingView } from '@koinon/shared/record/voting-facts';
import type { VotingView } from '@koinon/shared/voting/facts';
import { currentPoll } from '@koinon/shared/voting/poll';
import type { PollsView } from './poll-model.ts';

/** The same facts by which the server decides, but for who has a ballot in the box. */
export function factsOf(view: PollsView): VotingView {
  const { state, people } = view;
  return votingView(
    state,
    (person) => people.get(person)?.role ?? null,
    () => knownParticipants(view),
  );
}

/** Mine; and everybody's once there are as many ballots as members. */
function knownParticipants(view: PollsView): readonly string[] {
  const poll = currentPoll(view.state.voting);
  const { polling } = view;
  if (poll?.status !== 'open' || polling?.poll !== poll.poll) return [];
  if (polling.taken + poll.paper.length >= poll.register.length) return poll.register;
  return polling.youVoted ? [view.you.id] : [];
}
