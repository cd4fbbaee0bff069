import { isSecret } from './announcement.ts';
import { startRefusal } from './announcing.ts';
import { orderRefusal, votesLast } from './chair-order.ts';
import { unreadyToClose } from './closing.ts';
import type { VotingRefusal, VotingView } from './facts.ts';
import { currentPoll, lastClosed, pollOf } from './poll.ts';
import type { ClosedPoll, OpenPoll, Voting } from './poll.ts';
import { expected, nextName, turnOf } from './register.ts';
import { groundToRepeat, lotOf } from './settling.ts';

/** One thing to do next, for the chair's one obvious button. */
export type ChairStep = { readonly poll: string } & (
  | { readonly step: 'start'; readonly blocked: VotingRefusal | null }
  /** It was started and waits for interpreters to end. */
  | { readonly step: 'open-waiting' }
  | { readonly step: 'call-name'; readonly person: string }
  /** Somebody's turn, or somebody's vote that was entered and has to be confirmed. */
  | { readonly step: 'hear' | 'confirm-vote'; readonly person: string }
  | { readonly step: 'enter-count' | 'confirm-count' }
  /** Whoever chairs has not voted, and everybody else has. */
  | { readonly step: 'vote' }
  | { readonly step: 'call-last' | 'close'; readonly waiting: readonly string[] }
  | { readonly step: 'publish' | 'decide-tie' | 'draw-lot' | 'repeat' }
);

/** What whoever chairs should do next about voting; null: nothing waits. */
export function nextStep(voting: Voting, view: VotingView): ChairStep | null {
  const current = currentPoll(voting);
  if (current?.status === 'open') return { poll: current.poll, ...whileOpen(current, view) };
  if (current !== null) {
    if (current.opening !== null) return { poll: current.poll, step: 'open-waiting' };
    const blocked = startRefusal(current, view.register(), true, { ...view, key: '' });
    return { poll: current.poll, step: 'start', blocked };
  }
  const last = pollOf(voting, lastClosed(voting) ?? '');
  if (last?.status !== 'closed') return null;
  const step = afterClose(last, view);
  return step === null ? null : { poll: last.poll, step };
}

type Unaddressed<Step> = Step extends unknown ? Omit<Step, 'poll'> : never;

function whileOpen(poll: OpenPoll, view: VotingView): Unaddressed<ChairStep> {
  const [entered] = Object.keys(poll.entries);
  if (entered !== undefined) return { step: 'confirm-vote', person: entered };
  const name = nextName(poll, view);
  if (name !== null) return { step: 'call-name', person: name };
  const turn = turnOf(poll, view);
  if (turn !== null) return { step: 'hear', person: turn };
  const { chairing } = view;
  const waiting = poll.kind === 'hands' ? [] : expected(poll, view);
  const others = waiting.filter((person) => person !== chairing);
  const count = countStep(poll, view);
  if (others.length === 0 || poll.lastCall) {
    if (chairing !== null && chairMayVote(poll, chairing, waiting, view)) return { step: 'vote' };
    return count === null ? { step: 'close', waiting } : { step: count };
  }
  const callFirst = count !== null || (chairing !== null && votesLast(poll, chairing, view));
  return { step: callFirst ? 'call-last' : 'close', waiting: others };
}

function chairMayVote(
  poll: OpenPoll,
  chairing: string,
  waiting: readonly string[],
  view: VotingView,
): boolean {
  if (!waiting.includes(chairing)) return false;
  return isSecret(poll.kind) || orderRefusal(poll, chairing, view) === null;
}

function countStep(poll: OpenPoll, view: VotingView): 'enter-count' | 'confirm-count' | null {
  switch (unreadyToClose(poll, view)) {
    case 'count-missing':
    case 'participations-differ':
      return 'enter-count';
    case 'count-not-confirmed':
      return 'confirm-count';
    case 'paper-not-confirmed':
      return poll.count === null ? 'enter-count' : 'confirm-count';
    default:
      return null;
  }
}

function afterClose(
  poll: ClosedPoll,
  view: VotingView,
): 'publish' | 'decide-tie' | 'draw-lot' | 'repeat' | null {
  if (poll.repeated !== null) return null;
  const { result, withheld } = poll;
  if (withheld !== null) return 'publish';
  if (lotOf(result) !== null) return 'draw-lot';
  if (result?.kind !== 'choices') return null;
  const { next } = result.verdict;
  if (next === 'chair-decides' && poll.closing.chairing === view.chairing) return 'decide-tie';
  return next !== null && groundToRepeat(poll, view) !== null ? 'repeat' : null;
}
