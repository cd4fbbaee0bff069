import type { Answer } from '@koinon/shared/voting/answer';
import type { Locator } from '@playwright/test';
import { expect } from '../story.ts';
import type { Participant } from '../participant.ts';
import type { WireClient } from '../wire-client.ts';

/** What a voter reads in their language. */
export interface VotersWords {
  readonly voteNow: string;
  readonly confirm: (answer: string) => string;
  readonly stored: string;
  readonly close: string;
}

export const GREEK: VotersWords = {
  voteNow: 'Ψηφίστε',
  confirm: (answer) => `Επιβεβαίωση: ${answer}`,
  stored: 'Η ψήφος σας αποθηκεύτηκε.',
  close: 'Κλείσιμο',
};

export const ARABIC: VotersWords = {
  voteNow: 'صوّت',
  // What is put into an Arabic sentence stands apart in it (U+2068 to U+2069).
  confirm: (answer) => `تأكيد: \u2068${answer}\u2069`,
  stored: 'حُفظ صوتك.',
  close: 'إغلاق',
};

/** The ballot that covers somebody's screen. */
function ballotOf({ page }: Participant): Locator {
  return page.getByRole('dialog');
}

/** On the ballot that came up by itself: two presses, and the word that it is stored. */
export async function votes(
  who: Participant,
  answer: string,
  words: VotersWords,
  press: 'click' | 'tap' = 'click',
): Promise<void> {
  const ballot = ballotOf(who);
  await ballot.getByText(answer, { exact: true })[press]();
  await ballot.getByRole('button', { name: words.confirm(answer), exact: true })[press]();
  await expect(ballot.getByRole('status')).toContainText(words.stored);
  await ballot.getByRole('button', { name: words.close, exact: true })[press]();
  await expect(ballot).toBeHidden();
}

/** Whoever chairs brings their own ballot up. */
export async function chairVotes(chair: Participant, answer: string): Promise<void> {
  await chair.press(GREEK.voteNow);
  await votes(chair, answer, GREEK);
}

export async function castsAll(
  people: readonly WireClient[],
  poll: string,
  answerOf: (at: number) => Answer,
): Promise<void> {
  await Promise.all(
    people.map((one, at) => one.does({ type: 'CastBallot', poll, answer: answerOf(at) })),
  );
}

export const choice = (value: 'yes' | 'no'): Answer => ({ kind: 'choice', choice: value });

/** Id of the poll that was opened last, as somebody on the wire was told. */
export async function pollAfter(wire: WireClient, n: number): Promise<string> {
  const opened = () =>
    [...wire.frames.values()].findLast(({ n: at, event }) => at > n && event.type === 'PollOpened');
  await expect.poll(() => opened() !== undefined, { message: 'a poll is opened' }).toBe(true);
  const event = opened()?.event;
  if (event?.type !== 'PollOpened') throw new Error('no poll was opened');
  return event.poll;
}
