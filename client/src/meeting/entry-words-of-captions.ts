import type { EventOf } from '@koinon/shared/record/capabilities';
import { unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

/** What was recorded of those who write captions. */
export function captionWords(event: EventOf<'captions'>, wording: Wording): string {
  const { t, name } = wording;
  switch (event.type) {
    case 'CaptionerAssigned':
    case 'CaptionerUnassigned':
    case 'CaptionFeedOpened':
      return t(event.type, {
        name: name(event.person),
        language: wording.language(event.language),
      });
    case 'CaptionFeedClosed':
      return t(event.type, { language: wording.language(event.language) });
    default:
      return unknownEntry(event, wording);
  }
}
