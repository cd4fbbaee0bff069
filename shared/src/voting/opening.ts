import { endOfWait, waitDue } from '../kernel/wait.ts';
import { refused } from '../kernel/outcome.ts';
import { pollOpened, refusalToOpen } from './announcing.ts';
import type { CommandOf } from './commands.ts';
import type { EventOf } from './events.ts';
import type { VotingFacts, VotingOutcome } from './facts.ts';
import { announcedOr } from './lookup.ts';
import { currentPoll } from './poll.ts';
import type { Voting } from './poll.ts';

/**
 * The wait is over. Where the poll cannot be opened any more (the quorum went
 * meanwhile), the record says so and the chair is asked anew; a chair who would
 * not wait is refused. A channel that has lost its interpreter may find another
 * one until the limit is over: till then the poll waits on.
 */
export function openWaitingPoll(
  voting: Voting,
  command: CommandOf<'OpenWaitingPoll'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = announcedOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { opening } = poll;
  if (opening === null) return refused('poll-not-waiting');
  const waited = endOfWait(opening, facts);
  if (waited === null) return refused('booths-speaking');
  const why = refusalToOpen(poll, opening, facts);
  if (why === null) return [{ ...pollOpened(poll, facts), waited }];
  if (why === 'key-missing' || waited === 'chair') return refused(why);
  if (why === 'channel-uncovered' && facts.now < waitDue(opening)) return refused(why);
  return [{ type: 'PollOpeningEnded', poll: poll.poll, because: why }];
}

/** The sitting pauses or is over: a poll that waits does not open by itself afterwards. */
export function endOfOpening(voting: Voting): EventOf<'PollOpeningEnded'>[] {
  const poll = currentPoll(voting);
  if (poll === null || poll.opening === null) return [];
  return [{ type: 'PollOpeningEnded', poll: poll.poll, because: 'meeting-not-open' }];
}
