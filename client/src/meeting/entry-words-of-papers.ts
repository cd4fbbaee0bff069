import type { EventOf } from '@koinon/shared/record/capabilities';
import { unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

/** Entries about agenda and minutes. */
export function paperWords(event: EventOf<'agenda' | 'minutes'>, wording: Wording): string {
  const { t, name, title } = wording;
  switch (event.type) {
    case 'ItemSuggested':
    case 'SuggestionAccepted':
      return t(event.type, { name: name(event.person), title: title(event.title) });
    case 'SuggestionDeclined':
      return t(event.type, { reason: event.reason });
    case 'SuggestionWithdrawn':
    case 'MinutesApproved':
      return t(event.type);
    case 'MinutesSent':
      return t(event.type, { name: name(event.by) });
    case 'MinutesPublished': {
      const key = event.redacted ? 'redacted' : 'whole';
      return t(`MinutesPublished.${key}`, { name: name(event.by) });
    }
    case 'ItemLeftOver':
    case 'ItemTakenBack':
    case 'EarlierMinutesApproved':
      return t(event.type, { title: title(event.title) });
    default:
      return unknownEntry(event, wording);
  }
}
