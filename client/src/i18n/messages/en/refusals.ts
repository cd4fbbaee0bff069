import type { CommandRefusal } from '@koinon/shared/wire';

/** For every refusal: what was the matter, and what to do next. */
export const refusals = {
  'not-your-role': {
    what: 'This is not for your role to do.',
    next: 'Ask the chair or the clerk.',
  },
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
  'no-speaking-right': {
    what: 'This person has no right to speak in this meeting.',
    next: 'Ask the chair.',
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
  'channel-already-open': {
    what: 'There is already a channel in this language.',
    next: 'Use that channel.',
  },
  'unknown-channel': {
    what: 'This meeting has no such channel.',
    next: 'Choose another channel.',
  },
  'unknown-interpreter': {
    what: 'This person is not an interpreter of this meeting.',
    next: 'Choose an interpreter.',
  },
  'already-assigned': {
    what: 'The interpreter is already assigned to this channel.',
    next: 'Nothing more is needed.',
  },
  'not-assigned': {
    what: 'You are not assigned to this channel.',
    next: 'Choose one of your channels, or ask the clerk.',
  },
  'channel-engaged': {
    what: 'Another interpreter is on air in this channel.',
    next: 'Agree with your colleague, then press “Take over”.',
  },
  'already-on-air': {
    what: 'You are on air already.',
    next: 'Go on speaking.',
  },
  'not-on-air': {
    what: 'You are not on air.',
    next: 'Press “On air” to begin.',
  },
  'on-air-elsewhere': {
    what: 'You are on air in another channel.',
    next: 'Go off air there first.',
  },
  malformed: {
    what: 'The server did not understand this.',
    next: 'Load the page again and repeat it.',
  },
  'too-fast': {
    what: 'That was too much at once.',
    next: 'Wait a moment and repeat it.',
  },
  'too-large': {
    what: 'That was too long to be sent.',
    next: 'Shorten it and send it again.',
  },
  'no-hello': {
    what: 'The line was not ready yet.',
    next: 'Wait a moment and repeat it.',
  },
  unavailable: {
    what: 'The server could not store this.',
    next: 'Wait a moment and repeat it. If it goes on, tell the technician.',
  },
} as const satisfies Record<CommandRefusal, { what: string; next: string }>;
