import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { handOver, takeBackChair, takeChair } from './chairing.ts';
import type { ChairFacts, ChairRefusal } from './chairing.ts';
import type { MeetingCommand } from './commands.ts';
import { contradictionIn } from './constituting.ts';
import type { ConstitutionRefusal } from './constituting.ts';
import type { MeetingEvent } from './events.ts';
import type { CalledMeeting, Meeting } from './meeting.ts';
import { beforeNextItem, closeToPublic, openToPublic } from './publicity.ts';
import type { PublicityRefusal } from './publicity.ts';

export type MeetingRefusal =
  | 'already-planned'
  | 'meeting-not-planned'
  | 'meeting-already-open'
  | 'meeting-not-open'
  | 'meeting-not-suspended'
  | 'meeting-closed'
  | 'item-already-open'
  | ConstitutionRefusal
  | ChairRefusal
  | PublicityRefusal;

export interface MeetingFacts extends ChairFacts {
  /** While a vote is taken, the item and who may follow it stay as they are. */
  readonly pollOpen: boolean;
}

type MeetingOutcome = Outcome<MeetingEvent, MeetingRefusal>;
type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { readonly type: Type }>;

export function decideMeeting(
  meeting: Meeting,
  command: MeetingCommand,
  facts: MeetingFacts,
): MeetingOutcome {
  if (command.type === 'PlanMeeting') {
    if (meeting.status !== 'unplanned') return refused('already-planned');
    return [{ type: 'MeetingPlanned', title: command.title, body: command.body }];
  }
  if (meeting.status === 'unplanned') return refused('meeting-not-planned');
  if (meeting.status === 'closed') return refused('meeting-closed');
  switch (command.type) {
    case 'ConstituteMeeting':
      return constitute(meeting, command);
    case 'OpenMeeting':
    case 'SuspendMeeting':
    case 'ResumeMeeting':
    case 'CloseMeeting':
      return changeStatus(meeting, command, facts);
    case 'HandOverChair':
      return handOver(meeting, command.to, facts);
    case 'TakeChair':
      return takeChair(meeting, facts);
    case 'TakeBackChair':
      return takeBackChair(meeting, facts);
    case 'OpenItem':
    case 'CloseToPublic':
    case 'OpenToPublic':
      return facts.pollOpen ? refused('poll-is-open') : changeView(meeting, command);
    default:
      return never(command);
  }
}

function constitute(
  meeting: CalledMeeting,
  { constitution }: Of<'ConstituteMeeting'>,
): MeetingOutcome {
  if (meeting.status !== 'planned') return refused('meeting-already-open');
  const contradiction = contradictionIn(constitution);
  return contradiction === null
    ? [{ type: 'MeetingConstituted', constitution }]
    : refused(contradiction);
}

/**
 * A sitting opens whether a quorum is there or not: whether it is, the record
 * says next. It cannot close while a vote is taken, but be suspended: an alarm
 * does not wait.
 */
function changeStatus(
  { status }: CalledMeeting,
  { type }: Of<'OpenMeeting' | 'SuspendMeeting' | 'ResumeMeeting' | 'CloseMeeting'>,
  { pollOpen }: MeetingFacts,
): MeetingOutcome {
  switch (type) {
    case 'OpenMeeting':
      return status === 'planned' ? [{ type: 'MeetingOpened' }] : refused('meeting-already-open');
    case 'SuspendMeeting':
      return status === 'open' ? [{ type: 'MeetingSuspended' }] : refused('meeting-not-open');
    case 'ResumeMeeting':
      return status === 'suspended'
        ? [{ type: 'MeetingResumed' }]
        : refused('meeting-not-suspended');
    case 'CloseMeeting':
      if (status === 'planned') return refused('meeting-not-open');
      return pollOpen ? refused('poll-is-open') : [{ type: 'MeetingClosed' }];
    default:
      return never(type);
  }
}

/** What is dealt with, and who may follow it. */
function changeView(
  meeting: CalledMeeting,
  command: Of<'OpenItem' | 'CloseToPublic' | 'OpenToPublic'>,
): MeetingOutcome {
  switch (command.type) {
    case 'OpenItem': {
      if (meeting.status !== 'open') return refused('meeting-not-open');
      const { item, title } = command;
      if (meeting.item?.item === item) return refused('item-already-open');
      return [...beforeNextItem(meeting), { type: 'ItemOpened', item, title }];
    }
    case 'CloseToPublic':
      return closeToPublic(meeting, command.scope, command.reason);
    case 'OpenToPublic':
      return openToPublic(meeting);
    default:
      return never(command);
  }
}
