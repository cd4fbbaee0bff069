import { endOfWait } from '../kernel/wait.ts';
import { refused } from '../kernel/outcome.ts';
import { pollOpened, refusalToOpen } from './announcing.ts';
import type { CommandOf } from './commands.ts';
import type { VotingFacts, VotingOutcome } from './facts.ts';
import { announcedOr } from './lookup.ts';

/**
 * The wait is over. Where the poll cannot be opened any more (the quorum went
 * meanwhile), the record says so and the chair is asked anew; a chair who would
 * not wait is refused.
 */
export function openWaitingPoll(
  voting: Parameters<typeof announcedOr>[0],
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
  return [{ type: 'PollOpeningEnded', poll: poll.poll, because: why }];
}
