import type { RulePack } from '@koinon/shared/law/rule-pack';
import { phrase, sentence } from '@koinon/shared/minutes/results/phrase';
import type { Phrase } from '@koinon/shared/minutes/results/phrase';
import { messageFor as messageOf } from '@koinon/shared/minutes/results/result';
import { isSecret } from '@koinon/shared/voting/announcement';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { ClosedPoll, Poll } from '@koinon/shared/voting/poll';
import type { Result } from '@koinon/shared/voting/result';

/**
 * The one sentence that explains a result, the same as in minutes and exports.
 *
 * @param pack the body's rules when the poll closed; null where there were none
 */
export function messageFor(about: Announcement, result: Result, pack: RulePack | null): Phrase {
  const { kind, candidates, options } = about;
  const asked = { secret: isSecret(kind), candidates, options };
  return messageOf(asked, result, pack?.voting ?? null);
}

/** The sentence for a poll that is over, whether or not its result stands; null before. */
export function outcomeOf(poll: Poll, pack: RulePack | null): Phrase | null {
  switch (poll.status) {
    case 'announced':
    case 'open':
      return null;
    case 'cancelled':
      return sentence(
        poll.reason === null
          ? phrase('cancelled')
          : phrase('cancelledBecause', { reason: withoutStop(poll.reason) }),
      );
    case 'closed':
      return ofClosed(poll, pack);
    default:
      return poll satisfies never;
  }
}

/** The sentence around it ends with a stop of its own. */
function withoutStop(reason: string): string {
  return reason.replace(/[.\s]+$/u, '');
}

function ofClosed(poll: ClosedPoll, pack: RulePack | null): Phrase {
  if (poll.repeated !== null) return sentence(phrase(`repeated-${poll.repeated.because}`));
  return poll.result === null ? sentence(phrase('withheld')) : messageFor(poll, poll.result, pack);
}
