import type { Answer } from '@koinon/shared/voting/answer';
import type { CommandOf } from '@koinon/shared/voting/commands';
import type { MeetingSession } from '../session/meeting-session.ts';

export type Announcing = Omit<CommandOf<'AnnouncePoll'>, 'type'>;
export type Counting = Pick<CommandOf<'EnterCount'>, 'counts' | 'chairsVote'>;

type Given = Promise<unknown>;

/** What can be asked for in one poll; answers show in the view as pending and refused. */
export interface PollActions {
  askForSecret(): Given;
  start(smallRegisterAccepted: boolean, uncoveredAccepted: boolean): Given;
  /** A poll that waits for interpreters opens at once. */
  openNow(): Given;
  call(person: string): Given;
  callLast(): Given;
  enter(person: string, answer: Answer): Given;
  confirm(person: string): Given;
  withdrawEntry(person: string): Given;
  withdrawObjection(): Given;
  notePaper(person: string): Given;
  withdrawPaper(person: string): Given;
  enterCount(count: Counting): Given;
  confirmCount(): Given;
  extend(): Given;
  close(): Given;
  cancel(reason: string): Given;
  publish(): Given;
  decideTie(choice: 'yes' | 'no'): Given;
  drawLot(): Given;
  repeat(): Given;
}

type Giving = Pick<MeetingSession, 'give'>;

export function pollActions({ give }: Giving, poll: string): PollActions {
  return {
    askForSecret: () => give({ type: 'AskForSecret', poll }),
    start: (smallRegisterAccepted, uncoveredAccepted) =>
      give({
        type: 'StartPoll',
        poll,
        smallRegisterAccepted,
        ...(uncoveredAccepted && { uncoveredAccepted }),
      }),
    openNow: () => give({ type: 'OpenWaitingPoll', poll }),
    call: (person) => give({ type: 'CallName', poll, person }),
    callLast: () => give({ type: 'CallLast', poll }),
    enter: (person, answer) => give({ type: 'EnterVote', poll, person, answer: sendable(answer) }),
    confirm: (person) => give({ type: 'ConfirmVote', poll, person }),
    withdrawEntry: (person) => give({ type: 'WithdrawEntry', poll, person }),
    withdrawObjection: () => give({ type: 'WithdrawObjection', poll }),
    notePaper: (person) => give({ type: 'NotePaper', poll, person }),
    withdrawPaper: (person) => give({ type: 'WithdrawPaper', poll, person }),
    enterCount: (count) => give({ type: 'EnterCount', poll, ...count }),
    confirmCount: () => give({ type: 'ConfirmCount', poll }),
    extend: () => give({ type: 'ExtendPoll', poll }),
    close: () => give({ type: 'ClosePoll', poll }),
    cancel: (reason) => give({ type: 'CancelPoll', poll, reason }),
    publish: () => give({ type: 'PublishResult', poll }),
    decideTie: (choice) => give({ type: 'DecideTie', poll, choice }),
    drawLot: () => give({ type: 'DrawLot', poll }),
    repeat: () => give({ type: 'RepeatPoll', poll }),
  };
}

/** The answer as a command takes it. */
function sendable(answer: Answer) {
  return answer.kind === 'persons' ? { ...answer, persons: [...answer.persons] } : answer;
}

/** Gives a ballot; `null` means that it is stored, and nothing else does. */
export function castBallot({ give }: Giving, poll: string, answer: Answer) {
  return give({ type: 'CastBallot', poll, answer: sendable(answer) });
}

/** Announces a poll; `null` means that everybody sees it. */
export function announcePoll({ give }: Giving, announcing: Announcing) {
  return give({ type: 'AnnouncePoll', ...announcing });
}
