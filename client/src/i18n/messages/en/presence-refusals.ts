import type { PresenceRefusal } from '@koinon/shared/presence/rules';

/** Refusals about attendance and quorum: what was the matter, and what to do next. */
export const presenceRefusals = {
  'unknown-person': {
    what: 'This person is not on the list of this meeting.',
    next: 'Ask the administrator to add the person.',
  },
  'already-here': {
    what: 'This person is already noted as present.',
    next: 'Nothing more is needed.',
  },
  'not-here': {
    what: 'This person is not present.',
    next: 'Note the arrival first.',
  },
  'line-steady': {
    what: 'The line stands already.',
    next: 'Nothing more is needed.',
  },
  'line-not-online': {
    what: 'This person is in the room and has no line.',
    next: 'Nothing more is needed.',
  },
  'remote-not-allowed': {
    what: 'Members of this body attend in the room.',
    next: 'Check in with the hall’s code, or ask the clerk.',
  },
  'substitutes-not-allowed': {
    what: 'This body knows no substitutes.',
    next: 'Take part without a vote.',
  },
  'not-their-substitute': {
    what: 'This person is not named as that member’s substitute.',
    next: 'Ask the clerk.',
  },
  'member-is-here': {
    what: 'The member is here.',
    next: 'A substitute can sit only while the member is away.',
  },
  'unknown-presence': {
    what: 'There is no such entry in the attendance list.',
    next: 'Look at the list again; it has changed.',
  },
  'presence-has-ended': {
    what: 'This attendance has ended.',
    next: 'Give the time when it ended.',
  },
  'times-out-of-order': {
    what: 'These times cannot be.',
    next: 'The end comes after the beginning, and neither lies in the future.',
  },
  'presences-overlap': {
    what: 'At that time the person is already noted.',
    next: 'Look at the other entries.',
  },
  'code-not-valid': {
    what: 'This code is not the one on the hall’s screen.',
    next: 'Scan the code again, or ask the clerk.',
  },
  'only-for-yourself': {
    what: 'You can say this only for yourself.',
    next: 'Ask the clerk.',
  },
  'already-excused': {
    what: 'This member is already excused.',
    next: 'Nothing more is needed.',
  },
  'not-excused': {
    what: 'This member is not excused.',
    next: 'Nothing more is needed.',
  },
  'conflict-already-declared': {
    what: 'The conflict of interest is already noted.',
    next: 'Nothing more is needed.',
  },
  'no-conflict-declared': {
    what: 'No conflict of interest is noted for this item.',
    next: 'Nothing more is needed.',
  },
  'no-quorum-rule': {
    what: 'This meeting was called without a body, so there is no quorum to count.',
    next: 'Ask the clerk.',
  },
  'quorum-not-there': {
    what: 'There is no quorum now.',
    next: 'It is counted again when members come.',
  },
} as const satisfies Partial<Record<PresenceRefusal, { what: string; next: string }>>;
