import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { moveAmendment } from './amending.ts';
import type { AmendingRefusal } from './amending.ts';
import type { MotionCommand } from './commands.ts';
import { decisionOf } from './decisions.ts';
import type { MotionEvent } from './events.ts';
import type { MotionFacts } from './facts.ts';
import { divide, orderAmendments, putOff, takeUp, withdraw } from './handling.ts';
import type { HandlingRefusal } from './handling.ts';
import type { Motions } from './motions.ts';
import { moveMotion, second } from './moving.ts';
import type { MovingRefusal } from './moving.ts';

export type { MotionFacts };

export type MotionRefusal =
  | MovingRefusal
  | AmendingRefusal
  | HandlingRefusal
  | 'meeting-not-open'
  | 'meeting-closed'
  | 'unknown-decision'
  | 'unknown-follow-up'
  | 'decision-set-aside';

type MotionOutcome = Outcome<MotionEvent, MotionRefusal>;

export function decideMotions(
  motions: Motions,
  command: MotionCommand,
  facts: MotionFacts,
): MotionOutcome {
  if (command.type === 'SetFollowUp' || command.type === 'DropFollowUp') {
    return facts.meetingClosed ? refused('meeting-closed') : followUp(motions, command, facts);
  }
  if (!facts.meetingOpen) return refused('meeting-not-open');
  switch (command.type) {
    case 'MoveMotion':
      return moveMotion(motions, command, facts);
    case 'Second':
      return second(motions, command, facts);
    case 'MoveAmendment':
      return moveAmendment(motions, command, facts);
    case 'OrderAmendments':
      return orderAmendments(motions, command);
    case 'Withdraw':
      return withdraw(motions, command, facts);
    case 'Divide':
      return divide(motions, command, facts);
    case 'Postpone':
    case 'Refer':
      return putOff(motions, command, facts);
    case 'TakeUp':
      return takeUp(motions, command, facts);
    default:
      return never(command);
  }
}

function followUp(
  motions: Motions,
  command: Extract<MotionCommand, { type: 'SetFollowUp' | 'DropFollowUp' }>,
  facts: MotionFacts,
): MotionOutcome {
  const decision = decisionOf(motions.decisions, command.decision);
  if (decision === null) return refused('unknown-decision');
  if (decision.setAside) return refused('decision-set-aside');
  const isKnown = decision.followUps.some(({ id }) => id === command.followUp);
  if (command.followUp !== undefined && !isKnown) return refused('unknown-follow-up');
  if (command.type === 'DropFollowUp') {
    return [{ type: 'FollowUpDropped', decision: decision.id, followUp: command.followUp }];
  }
  const { who, what, by } = command;
  const id = command.followUp ?? facts.newId();
  return [{ type: 'FollowUpSet', decision: decision.id, followUp: id, who, what, by }];
}
