import { never, refused } from '../kernel/outcome.ts';
import { announcePoll, askForSecret, cancelPoll, startPoll } from './announcing.ts';
import { callLast, callName, extendPoll } from './calling.ts';
import { castBallot } from './casting.ts';
import { closePoll } from './closing.ts';
import type { VotingCommand } from './commands.ts';
import { confirmVote, enterVote, withdrawEntry, withdrawObjection } from './entering.ts';
import type { VotingFacts, VotingOutcome } from './facts.ts';
import { openWaitingPoll } from './opening.ts';
import { confirmCount, enterCount, notePaper, withdrawPaper } from './papers.ts';
import type { Voting } from './poll.ts';
import { decideTie, drawLot, publishResult, repeatPoll } from './settling.ts';

export function decideVoting(
  voting: Voting,
  command: VotingCommand,
  facts: VotingFacts,
): VotingOutcome {
  if (!facts.meetingOpen) return refused('meeting-not-open');
  switch (command.type) {
    case 'AnnouncePoll':
      return announcePoll(voting, command, facts);
    case 'AskForSecret':
      return askForSecret(voting, command, facts);
    case 'StartPoll':
      return startPoll(voting, command, facts);
    case 'OpenWaitingPoll':
      return openWaitingPoll(voting, command, facts);
    case 'CallName':
      return callName(voting, command, facts);
    case 'CallLast':
      return callLast(voting, command, facts);
    case 'CastBallot':
      return castBallot(voting, command, facts);
    case 'EnterVote':
      return enterVote(voting, command, facts);
    case 'ConfirmVote':
      return confirmVote(voting, command, facts);
    case 'WithdrawEntry':
      return withdrawEntry(voting, command, facts);
    case 'WithdrawObjection':
      return withdrawObjection(voting, command, facts);
    default:
      return decideCountsAndResults(voting, command, facts);
  }
}

function decideCountsAndResults(
  voting: Voting,
  command: Extract<VotingCommand, { type: Settling }>,
  facts: VotingFacts,
): VotingOutcome {
  switch (command.type) {
    case 'NotePaper':
      return notePaper(voting, command, facts);
    case 'WithdrawPaper':
      return withdrawPaper(voting, command, facts);
    case 'EnterCount':
      return enterCount(voting, command, facts);
    case 'ConfirmCount':
      return confirmCount(voting, command, facts);
    case 'ExtendPoll':
      return extendPoll(voting, command, facts);
    case 'ClosePoll':
      return closePoll(voting, command, facts);
    case 'CancelPoll':
      return cancelPoll(voting, command);
    case 'PublishResult':
      return publishResult(voting, command, facts);
    case 'DecideTie':
      return decideTie(voting, command, facts);
    case 'DrawLot':
      return drawLot(voting, command, facts);
    case 'RepeatPoll':
      return repeatPoll(voting, command, facts);
    default:
      return never(command);
  }
}

type Settling =
  | 'NotePaper'
  | 'WithdrawPaper'
  | 'EnterCount'
  | 'ConfirmCount'
  | 'ExtendPoll'
  | 'ClosePoll'
  | 'CancelPoll'
  | 'PublishResult'
  | 'DecideTie'
  | 'DrawLot'
  | 'RepeatPoll';
