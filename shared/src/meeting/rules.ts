import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import type { Meeting } from './meeting.ts';

export type MeetingRefusal =
  | 'already-planned'
  | 'meeting-not-planned'
  | 'meeting-already-open'
  | 'meeting-not-open'
  | 'meeting-not-suspended'
  | 'meeting-closed'
  | 'item-already-open';

type MeetingOutcome = Outcome<MeetingEvent, MeetingRefusal>;

export function decideMeeting(meeting: Meeting, command: MeetingCommand): MeetingOutcome {
  if (command.type === 'PlanMeeting') {
    if (meeting.status !== 'unplanned') return refused('already-planned');
    return [{ type: 'MeetingPlanned', title: command.title, body: command.body }];
  }
  if (meeting.status === 'unplanned') return refused('meeting-not-planned');
  if (meeting.status === 'closed') return refused('meeting-closed');
  switch (command.type) {
    case 'OpenMeeting':
      return meeting.status === 'planned'
        ? [{ type: 'MeetingOpened' }]
        : refused('meeting-already-open');
    case 'SuspendMeeting':
      return meeting.status === 'open'
        ? [{ type: 'MeetingSuspended' }]
        : refused('meeting-not-open');
    case 'ResumeMeeting':
      return meeting.status === 'suspended'
        ? [{ type: 'MeetingResumed' }]
        : refused('meeting-not-suspended');
    case 'CloseMeeting':
      return meeting.status === 'planned'
        ? refused('meeting-not-open')
        : [{ type: 'MeetingClosed' }];
    case 'OpenItem':
      if (meeting.status !== 'open') return refused('meeting-not-open');
      if (meeting.item?.item === command.item) return refused('item-already-open');
      return [{ type: 'ItemOpened', item: command.item, title: command.title }];
    default:
      return never(command);
  }
}
