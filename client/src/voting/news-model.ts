import type { Localized } from '@koinon/shared/kernel/localized';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { pollOf } from '@koinon/shared/voting/poll';
import type { OpenPoll, Poll } from '@koinon/shared/voting/poll';
import { turnOf } from '@koinon/shared/voting/register';
import type { Phrase } from '@koinon/shared/minutes/results/phrase';
import { factsOf } from './facts-model.ts';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { outcomeOf } from './result-message.ts';

/** What is to be heard about polls, by whoever does not look at the screen. */
export type PollNews =
  | {
      readonly kind: 'pollAnnounced' | 'pollOpened' | 'pollOpenedStraw';
      readonly question: Localized;
    }
  | { readonly kind: 'pollLastCall' | 'pollCalled' | 'pollTurn' | 'pollClosed' }
  /** The one sentence that explains the result. */
  | { readonly kind: 'pollResult'; readonly sentence: Phrase };

/** What is to be said of polls after one view followed another. */
export function pollNews(before: PollsView, after: PollsView): readonly PollNews[] {
  const was = before.state.voting;
  const is = after.state.voting;
  if (was === is) return [];
  const pack = packIn(after);
  return is.order.flatMap((id) => {
    const poll = pollOf(is, id);
    const earlier = pollOf(was, id);
    return poll === null || poll === earlier
      ? []
      : [...ofPoll(earlier, poll, after.you.id, pack), ...ofTurn(before, earlier, after, poll)];
  });
}

/** In a consent round: that it has come to be my turn. */
function ofTurn(
  before: PollsView,
  was: Poll | null,
  after: PollsView,
  is: Poll,
): readonly PollNews[] {
  const mine = (view: PollsView, poll: Poll | null) =>
    poll?.status === 'open' && turnOf(poll, factsOf(view)) === view.you.id;
  return mine(after, is) && !mine(before, was) ? [{ kind: 'pollTurn' }] : [];
}

function ofPoll(
  was: Poll | null,
  is: Poll,
  me: string,
  pack: RulePack | null,
): readonly PollNews[] {
  switch (is.status) {
    case 'announced':
      return was === null ? [{ kind: 'pollAnnounced', question: is.question }] : [];
    case 'open':
      return was?.status === 'open' ? whileOpen(was, is, me) : [opened(is)];
    case 'cancelled':
    case 'closed':
      return ended(was, is, pack);
    default:
      return is satisfies never;
  }
}

function opened({ kind, question }: Poll): PollNews {
  return { kind: kind === 'straw' ? 'pollOpenedStraw' : 'pollOpened', question };
}

function whileOpen(was: OpenPoll, is: OpenPoll, me: string): readonly PollNews[] {
  const news: PollNews[] = [];
  if (!was.lastCall && is.lastCall) news.push({ kind: 'pollLastCall' });
  if (!was.called.includes(me) && is.called.includes(me)) news.push({ kind: 'pollCalled' });
  return news;
}

/** A result is said when it comes, and again when it is another: decided, drawn, published. */
function ended(was: Poll | null, is: Poll, pack: RulePack | null): readonly PollNews[] {
  const sentence = outcomeOf(is, pack);
  const before = was === null ? null : outcomeOf(was, pack);
  if (sentence === null || JSON.stringify(before) === JSON.stringify(sentence)) return [];
  const result: PollNews = { kind: 'pollResult', sentence };
  return was?.status === 'closed' ? [result] : [{ kind: 'pollClosed' }, result];
}
