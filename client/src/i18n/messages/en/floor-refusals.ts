import type { FloorRefusal } from '@koinon/shared/floor/rules';

/** Refusals about the floor and the speaking list: what was the matter, and what to do next. */
export const floorRefusals = {
  'no-speaking-right': {
    what: 'This person has no right to speak in this meeting.',
    next: 'Ask the chair.',
  },
  'conflict-of-interest': {
    what: 'This person takes no part in the open item because of a conflict of interest.',
    next: 'Wait for the next item. If the conflict was noted by mistake, end it first.',
  },
  'already-on-the-list': {
    what: 'This person is already on the speaking list.',
    next: 'Wait until the chair gives the floor.',
  },
  'not-on-the-list': {
    what: 'This person is not on the speaking list.',
    next: 'Look at the list again; it has changed.',
  },
  'floor-is-yours': {
    what: 'You have the floor already.',
    next: 'Speak, and yield the floor when you have finished.',
  },
  'floor-already-theirs': {
    what: 'This person has the floor already.',
    next: 'Choose somebody else, or wait for the end of the turn.',
  },
  'floor-not-given': {
    what: 'Nobody has the floor.',
    next: 'Give it to somebody first.',
  },
  'not-your-turn': {
    what: 'The floor is no longer yours.',
    next: 'Raise your hand if you want to go on.',
  },
  'turn-without-limit': {
    what: 'This turn has no time limit.',
    next: 'It need not be extended.',
  },
  'floor-already-open': {
    what: 'The floor is already open to all.',
    next: 'Nothing more is needed.',
  },
  'floor-not-open': {
    what: 'The floor is not open to all.',
    next: 'Nothing more is needed.',
  },
  'list-closed': {
    what: 'The speaking list is closed.',
    next: 'Only a point of order can still be raised. Otherwise ask the chair to open the list.',
  },
  'list-already-closed': {
    what: 'The speaking list is closed already.',
    next: 'Nothing more is needed.',
  },
  'list-already-open': {
    what: 'The speaking list is open already.',
    next: 'Nothing more is needed.',
  },
  'point-of-order-comes-first': {
    what: 'A point of order comes first and keeps its place.',
    next: 'Give the floor for it, or take it off the list.',
  },
  'already-at-this-place': {
    what: 'This person stands at that place of the list already.',
    next: 'Choose another place.',
  },
  'turn-already-paused': {
    what: 'The clock of this turn stands still already.',
    next: 'Let the turn go on when you are ready.',
  },
  'nothing-to-resume': {
    what: 'No turn is paused or interrupted.',
    next: 'Give the floor to whoever is next.',
  },
  'no-interrupted-turn': {
    what: 'No turn of this person is interrupted.',
    next: 'Nothing more is needed.',
  },
  'list-mode-already-set': {
    what: 'The speaking list is kept in this order already.',
    next: 'Nothing more is needed.',
  },
  'budget-already-set': {
    what: 'This speaking time is set already.',
    next: 'Nothing more is needed.',
  },
  'turn-already-announced': {
    what: 'This person speaks next already.',
    next: 'Wait until the interpreters have ended, or start the turn now.',
  },
  'no-announced-turn': {
    what: 'No turn waits for the interpreters.',
    next: 'Look at the list again; it has changed.',
  },
  'booths-speaking': {
    what: 'Interpreters are still speaking.',
    next: 'It begins by itself when they have ended. The chair can also start it now.',
  },
} as const satisfies Partial<Record<FloorRefusal, { what: string; next: string }>>;
