import type { AgendaRefusal } from '@koinon/shared/agenda/rules';
import type { MinutesRefusal } from '@koinon/shared/minutes/rules';

/** Refusals about agenda and minutes: what was the matter, and what to do next. */
export const paperRefusals = {
  'another-text-approved': {
    what: 'Another text of the minutes was approved.',
    next: 'Load the page again and look at the approved text.',
  },
  'meeting-not-closed': {
    what: 'The sitting is not closed yet.',
    next: 'Send the minutes when the chair has closed it.',
  },
  'minutes-already-approved': {
    what: 'These minutes are approved already.',
    next: 'A correction is noted in the minutes of the next sitting.',
  },
  'minutes-not-approved': {
    what: 'These minutes are not approved yet.',
    next: 'Publish them when a sitting has approved them.',
  },
  'minutes-not-sent': {
    what: 'The members have not been sent these minutes.',
    next: 'Send them to the members first.',
  },
  'redaction-changes-nothing': {
    what: 'Nothing was taken out of the text.',
    next: 'Choose passages to be taken out, or publish the whole text.',
  },
  'item-left-over': {
    what: 'This item is left over already.',
    next: 'Look at the agenda.',
  },
  'item-not-left-over': {
    what: 'This item is not left over.',
    next: 'Look at the agenda.',
  },
  'not-your-suggestion': {
    what: 'Somebody else has suggested this item.',
    next: 'Ask them, or the chair.',
  },
  'suggestion-settled': {
    what: 'This suggestion has been answered already.',
    next: 'Look at the agenda.',
  },
  'too-many-suggestions': {
    what: 'Ten of your suggestions still wait for an answer.',
    next: 'Wait for an answer, or withdraw one.',
  },
  'unknown-suggestion': {
    what: 'This suggestion is not known.',
    next: 'Load the page again.',
  },
} as const satisfies Partial<
  Record<AgendaRefusal | MinutesRefusal, { what: string; next: string }>
>;
