import type { EventOf } from '@koinon/shared/record/capabilities';
import { unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

/** Entries about recordings. */
export function recordingWords(event: EventOf<'recording'>, wording: Wording): string {
  const { t, name, language } = wording;
  switch (event.type) {
    case 'RecordingStarted':
      return t(event.type);
    case 'RecordingStopped':
      return t(`RecordingStopped.${event.because}`);
    case 'RecordingDeleted':
      return t(`RecordingDeleted.${event.because}`);
    case 'RecordingConsented':
      return t(`RecordingConsented.${event.granted ? 'given' : 'refused'}`, {
        name: name(event.person),
        language: language(event.channel),
      });
    case 'RecordingConsentLapsed':
      return t(event.type, { name: name(event.person), language: language(event.channel) });
    case 'RecordingPublished':
      return t(`RecordingPublished.${event.published ? 'published' : 'withdrawn'}`);
    case 'RecordingKept':
      return event.until === null
        ? t('RecordingKept.forever')
        : t('RecordingKept.until', { date: wording.date(dayOf(event.until)) });
    default:
      return unknownEntry(event, wording);
  }
}

const DAY_LENGTH = 10;

/** `YYYY-MM-DD` */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, DAY_LENGTH);
}
