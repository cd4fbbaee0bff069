import type { CommandRefusal } from '@koinon/shared/wire';
import { captionsRefusals } from './captions-refusals.ts';
import { floorRefusals } from './floor-refusals.ts';
import { interpretationRefusals } from './interpretation-refusals.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { motionRefusals } from './motion-refusals.ts';
import { paperRefusals } from './paper-refusals.ts';
import { presenceRefusals } from './presence-refusals.ts';
import { recordingRefusals } from './recording-refusals.ts';
import { votingRefusals } from './voting-refusals.ts';

/** For every refusal: what was the matter, and what to do next. */
export const refusals = {
  ...meetingRefusals,
  ...presenceRefusals,
  ...captionsRefusals,
  ...floorRefusals,
  ...interpretationRefusals,
  ...motionRefusals,
  ...recordingRefusals,
  ...votingRefusals,
  ...paperRefusals,
  'not-your-role': {
    what: 'This is not for your role to do.',
    next: 'Ask the chair or the clerk.',
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
