import { isEventOf } from '@koinon/shared/record/capabilities';
import type { EventOf } from '@koinon/shared/record/capabilities';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { attendanceWords } from './entry-words-of-attendance.ts';
import { captionWords } from './entry-words-of-captions.ts';
import { floorWords } from './entry-words-of-floor.ts';
import { channelWords } from './entry-words-of-channels.ts';
import { motionWords } from './entry-words-of-motions.ts';
import { paperWords } from './entry-words-of-papers.ts';
import { recordingWords } from './entry-words-of-recordings.ts';
import { votingWords } from './entry-words-of-voting.ts';
import { unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

/** An entry of the record in words. */
export function entryWords(event: RecordEvent, wording: Wording): string {
  if (isEventOf(event, 'meeting')) return meetingWords(event, wording);
  if (isEventOf(event, 'attendance')) return attendanceWords(event, wording);
  if (isEventOf(event, 'floor')) return floorWords(event, wording);
  if (isEventOf(event, 'motions')) return motionWords(event, wording);
  if (isEventOf(event, 'voting')) return votingWords(event, wording);
  if (isEventOf(event, 'interpretation')) return channelWords(event, wording);
  if (isEventOf(event, 'recording')) return recordingWords(event, wording);
  if (isEventOf(event, 'captions')) return captionWords(event, wording);
  if (isEventOf(event, 'agenda') || isEventOf(event, 'minutes')) return paperWords(event, wording);
  return unknownEntry(event, wording);
}

function meetingWords(event: EventOf<'meeting'>, wording: Wording): string {
  const { t, name, title } = wording;
  switch (event.type) {
    case 'MeetingPlanned':
    case 'MeetingOpened':
    case 'MeetingSuspended':
    case 'MeetingResumed':
    case 'MeetingClosed':
    case 'ChairTakenBack':
      return t(event.type);
    case 'MeetingConstituted': {
      const { seats, statutory } = event.constitution;
      const filled = seats.filter(({ member }) => member !== null).length;
      return t('MeetingConstituted', { filled, seats: statutory });
    }
    case 'ItemOpened':
      return t('ItemOpened', { title: title(event.title) });
    case 'ChairHandedOver':
      return t(`ChairHandedOver.${event.because}`, { name: name(event.to) });
    case 'ClosedToPublic':
      return t(`ClosedToPublic.${event.scope}`, { reason: event.reason });
    case 'OpenedToPublic':
      return t(`OpenedToPublic.${event.because}`);
    default:
      return unknownEntry(event, wording);
  }
}
