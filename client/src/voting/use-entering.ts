import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useState } from 'react';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { keyedAnswers } from './clerk-model.ts';
import type { KeyedAnswer } from './clerk-model.ts';
import { packIn } from './poll-model.ts';
import { pollActions } from './voting-actions.ts';

interface EnteringParts {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly poll: OpenPoll;
}

/** Entering named votes for people without a device. */
export function useEntering({ view, session, poll }: EnteringParts) {
  /** Whose objection waits for its reason. */
  const [objecting, setObjecting] = useState<string | null>(null);
  const actions = pollActions(session, poll.poll);
  const answers = keyedAnswers(poll, packIn(view), useReadingLanguage());
  const enter = (person: string, { answer }: KeyedAnswer) => {
    if (answer === null) setObjecting(person);
    else void actions.enter(person, answer);
  };
  const object = (reason: string) => {
    if (objecting !== null) void actions.enter(objecting, { kind: 'objection', reason });
    setObjecting(null);
  };
  return {
    answers,
    enter,
    /** The answer that a key stands for, wherever the digit is on the keyboard. */
    byCode: (code: string) =>
      answers.find(({ key }) => code === `Digit${key}` || code === `Numpad${key}`),
    isEntering: (person: string) =>
      view.pending.some(({ command }) => command.type === 'EnterVote' && command.person === person),
    objecting,
    object,
    dropObjection: () => setObjecting(null),
  };
}
