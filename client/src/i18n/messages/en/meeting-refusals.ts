import type { MeetingRefusal } from '@koinon/shared/meeting/rules';

/** Refusals about the sitting and its chair: what was the matter, and what to do next. */
export const meetingRefusals = {
  'already-planned': {
    what: 'This meeting has already been called.',
    next: 'Nothing more is needed.',
  },
  'meeting-not-planned': {
    what: 'This meeting has not been called yet.',
    next: 'Ask the clerk to call it first.',
  },
  'meeting-already-open': {
    what: 'The sitting is already open.',
    next: 'Go on with the next step.',
  },
  'meeting-not-open': {
    what: 'The sitting is not open.',
    next: 'Try again when the chair has opened it.',
  },
  'meeting-not-suspended': {
    what: 'The sitting is not suspended.',
    next: 'Go on with the next step.',
  },
  'meeting-closed': {
    what: 'The sitting is closed.',
    next: 'Bring it up at the next meeting, or tell the clerk.',
  },
  'item-already-open': {
    what: 'This item is already open.',
    next: 'Choose another item, or go on.',
  },
  'more-seats-than-statutory': {
    what: 'There are more seats than the law gives this body.',
    next: 'Correct the number of seats.',
  },
  'seat-named-twice': {
    what: 'A seat is named twice.',
    next: 'Give each seat its own name.',
  },
  'person-seated-twice': {
    what: 'Somebody would hold two seats, or a seat and a task that excludes it.',
    next: 'Look at members, substitutes and advisers again.',
  },
  'two-chairs': {
    what: 'Two seats are marked as the chair’s.',
    next: 'Mark one.',
  },
  'not-a-member': {
    what: 'Only a member of the body can chair.',
    next: 'Choose a member.',
  },
  'already-chairs': {
    what: 'This person chairs already.',
    next: 'Nothing more is needed.',
  },
  'chair-is-here': {
    what: 'The chair is here.',
    next: 'Ask the chair to hand over.',
  },
  'deputy-comes-first': {
    what: 'A deputy is here and comes first.',
    next: 'Let a deputy take the chair.',
  },
  'chair-not-handed-over': {
    what: 'The chair was not handed over.',
    next: 'Nothing more is needed.',
  },
  'not-the-chair': {
    what: 'You are not the chair of this body.',
    next: 'Ask the chair or the clerk.',
  },
  'poll-is-open': {
    what: 'A vote is being taken.',
    next: 'Close or cancel the vote first.',
  },
  'no-item-open': {
    what: 'No item is open.',
    next: 'Open the item first, or close the whole sitting to the public.',
  },
  'already-closed-to-public': {
    what: 'This is closed to the public already.',
    next: 'To close only the item, open the sitting to the public first.',
  },
  'already-public': {
    what: 'The public can follow already.',
    next: 'Nothing more is needed.',
  },
} as const satisfies Partial<Record<MeetingRefusal, { what: string; next: string }>>;
