import type { MotionCommand } from '@koinon/shared/motions/commands';
import type { Subject } from '@koinon/shared/motions/events';
import type { MeetingSession } from '../session/meeting-session.ts';
import type { FollowUpDraft } from './decision-model.ts';

type Of<Type extends MotionCommand['type']> = Extract<MotionCommand, { readonly type: Type }>;
type Given = Promise<unknown>;

/** What can be asked for; a promise of null means that it is recorded. */
export interface MotionActions {
  move(motion: Omit<Of<'MoveMotion'>, 'type'>): Given;
  amend(amendment: Omit<Of<'MoveAmendment'>, 'type'>): Given;
  second(on: Subject, person?: string): Given;
  withdraw(on: Subject, person?: string): Given;
  order(motion: string, order: readonly string[]): Given;
  divide(motion: string, parts: readonly string[]): Given;
  postpone(motion: string, until: string): Given;
  refer(motion: string, to: string): Given;
  takeUp(motion: string): Given;
  setFollowUp(decision: string, draft: FollowUpDraft): Given;
  dropFollowUp(decision: string, followUp: string): Given;
}

export function motionActions({ give }: Pick<MeetingSession, 'give'>): MotionActions {
  return {
    move: (motion) => give({ type: 'MoveMotion', ...motion }),
    amend: (amendment) => give({ type: 'MoveAmendment', ...amendment }),
    second: (on, person) => give({ type: 'Second', on, person }),
    withdraw: (on, person) => give({ type: 'Withdraw', on, person }),
    order: (motion, order) => give({ type: 'OrderAmendments', motion, order: [...order] }),
    divide: (motion, parts) => give({ type: 'Divide', motion, parts: [...parts] }),
    postpone: (motion, until) => give({ type: 'Postpone', motion, until }),
    refer: (motion, to) => give({ type: 'Refer', motion, to }),
    takeUp: (motion) => give({ type: 'TakeUp', motion }),
    setFollowUp: (decision, { followUp, who, what, by }) =>
      give({
        type: 'SetFollowUp',
        ...{ decision, who: who.trim(), what: what.trim() },
        by: by === '' ? null : by,
        ...(followUp === null ? {} : { followUp }),
      }),
    dropFollowUp: (decision, followUp) => give({ type: 'DropFollowUp', decision, followUp }),
  };
}
