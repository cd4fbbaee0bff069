import { isSecret } from '@koinon/shared/voting/announcement';
import { SMALL_REGISTER } from '@koinon/shared/voting/announcing';
import { unreadyToClose } from '@koinon/shared/voting/closing';
import type { VotingRefusal } from '@koinon/shared/voting/facts';
import { nextStep } from '@koinon/shared/voting/next-step';
import type { ChairStep } from '@koinon/shared/voting/next-step';
import { openPoll, pollOf } from '@koinon/shared/voting/poll';
import type { ClosedPoll, OpenPoll, Poll } from '@koinon/shared/voting/poll';
import type { RepeatReason } from '@koinon/shared/voting/events';
import { absentees, expected } from '@koinon/shared/voting/register';
import { groundToRepeat } from '@koinon/shared/voting/settling';
import { isSmall } from './announce-model.ts';
import { factsOf } from './facts-model.ts';
import { named, participation, pastPolls, shownPoll } from './poll-model.ts';
import type { Named, PollsView } from './poll-model.ts';

/** What whoever chairs should do next about voting; null when nothing waits. */
export function pollStep(view: PollsView): ChairStep | null {
  return nextStep(view.state.voting, factsOf(view));
}

/** Whether a secret poll with this register has to be accepted on purpose. */
export function isSmallNow(view: PollsView, poll: Poll): boolean {
  return isSmall(poll.kind, factsOf(view).register().length, SMALL_REGISTER);
}

/** Who is missing while a poll is open. */
export interface Missing {
  /** Not voted yet, and could. Names are not known in a secret poll. */
  readonly waiting: readonly Named[] | null;
  readonly count: number;
  /** Their line dropped during the vote: absent, not against. */
  readonly dropped: readonly Named[];
  /** In a secret poll it is not known whether they had voted. */
  readonly droppedUnsure: boolean;
}

export function missingIn(view: PollsView, poll: OpenPoll): Missing {
  const facts = factsOf(view);
  const dropped = named(view, absentees(poll, facts).dropped);
  if (isSecret(poll.kind)) {
    const { voted, of } = participation(view, poll);
    return { waiting: null, count: of - voted, dropped, droppedUnsure: true };
  }
  const waiting = poll.kind === 'hands' ? [] : named(view, expected(poll, facts));
  return { waiting, count: waiting.length, dropped, droppedUnsure: false };
}

/** Why the poll cannot be closed now; null when it can. */
export function closeBlocked(view: PollsView): VotingRefusal | null {
  const poll = openPoll(view.state.voting);
  return poll && unreadyToClose(poll, factsOf(view));
}

/** The poll that the chair has in hand: the one of the moment, or one that is not settled. */
export function pollInHand(view: PollsView, now: number): Poll | null {
  const shown = shownPoll(view, now);
  if (shown !== null) return shown;
  const step = pollStep(view);
  return step === null ? null : pollOf(view.state.voting, step.poll);
}

/** The ground on which the poll closed last may be repeated; null where there is none. */
export function repeatable(view: PollsView, poll: ClosedPoll): RepeatReason | null {
  const { voting } = view.state;
  const [last] = pastPolls(view).filter(
    ({ status, kind }) => status === 'closed' && kind !== 'straw',
  );
  if (voting.current !== null || last?.poll !== poll.poll || poll.repeated !== null) return null;
  return groundToRepeat(poll, factsOf(view));
}
