import type { Localized } from '@koinon/shared/kernel/localized';
import { inLanguage } from '@koinon/shared/kernel/localized';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { isSecret } from '@koinon/shared/voting/announcement';
import { currentPoll, pollOf } from '@koinon/shared/voting/poll';
import type { ClosedPoll, OpenPoll, Poll } from '@koinon/shared/voting/poll';
import { progressOf } from '@koinon/shared/voting/register';
import type { Progress } from '@koinon/shared/voting/register';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';

/** The meeting as far as polls are concerned. */
export type PollsView = Pick<
  MeetingView,
  'line' | 'you' | 'people' | 'state' | 'latest' | 'pending' | 'polling'
>;

export function packIn({ state }: Pick<PollsView, 'state'>): RulePack | null {
  return constitutionOf(state.meeting)?.pack ?? null;
}

/** How far the vote is, without a word on how it goes. */
export function participation(view: PollsView, poll: OpenPoll | ClosedPoll): Progress {
  const { polling } = view;
  if (poll.status === 'closed' || !isSecret(poll.kind)) return progressOf(poll, []);
  const box = polling?.poll === poll.poll ? polling.taken : 0;
  return {
    voted: Math.min(poll.register.length, box + poll.paper.length),
    of: poll.register.length,
  };
}

export interface InLanguage {
  readonly tag: string;
  readonly text: string;
}

/** The question in the reader's language first, then in every channel's that has words of its own. */
export function questionIn(
  question: Localized,
  language: string,
  channels: readonly string[],
): readonly InLanguage[] {
  const first = { tag: tagOf(question, language), text: inLanguage(question, language) };
  const others = channels
    .filter((tag) => question[tag] !== undefined)
    .map((tag) => ({ tag, text: inLanguage(question, tag) }));
  return [first, ...others.filter(({ tag }) => tag !== first.tag)];
}

/** Which language `inLanguage` chose. */
function tagOf(question: Localized, language: string): string {
  const base = language.split('-')[0] ?? language;
  const tags = [language, base, 'en'];
  return tags.find((tag) => question[tag] !== undefined) ?? Object.keys(question)[0] ?? language;
}

export function channelsOf({ state }: Pick<PollsView, 'state'>): readonly string[] {
  return Object.keys(state.interpretation.channels);
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export function named(
  { people }: Pick<PollsView, 'people'>,
  ids: readonly string[],
): readonly Named[] {
  return ids.map((id) => ({ id, name: nameOf(people, id) }));
}

/** Polls that are over, latest first. */
export function pastPolls({ state: { voting } }: Pick<PollsView, 'state'>): readonly Poll[] {
  return voting.order
    .map((id) => pollOf(voting, id))
    .filter((poll) => poll !== null)
    .filter(({ status }) => status === 'closed' || status === 'cancelled')
    .toReversed();
}

/** For how long a result stands on the hall's screen, unless the sitting goes on before. */
export const RESULT_SHOWN_MS = 120_000;

/**
 * The poll that everybody should be looking at: the one that is announced or
 * open, or else the one that was closed last, until the sitting goes on to a
 * turn or an item.
 *
 * @param now milliseconds since 1970, by the server's clock
 */
export function shownPoll(view: PollsView, now: number): Poll | null {
  const { voting, floor, meeting } = view.state;
  const current = currentPoll(voting);
  if (current !== null) return current;
  const last = pastPolls(view).find((poll) => poll.status === 'closed');
  if (last?.status !== 'closed') return null;
  const since = settledAt(view, last);
  if (now - since > RESULT_SHOWN_MS) return null;
  if (floor.turn !== null && floor.turn.begun > since) return null;
  const item = meeting.status === 'unplanned' ? null : meeting.item;
  return item !== null && item.since > since ? null : last;
}

/** When the poll last changed, as far as this page has seen it. */
function settledAt({ latest }: Pick<PollsView, 'latest'>, poll: ClosedPoll): number {
  const last = latest.findLast(({ event }) => 'poll' in event && event.poll === poll.poll);
  return Math.max(poll.closedAt, last?.at ?? 0);
}

/** Whether the poll came to its end while this page was looking. */
export function endedHere({ latest }: Pick<PollsView, 'latest'>, poll: Poll): boolean {
  return latest.some(
    ({ event }) =>
      (event.type === 'PollClosed' || event.type === 'PollCancelled') && event.poll === poll.poll,
  );
}
