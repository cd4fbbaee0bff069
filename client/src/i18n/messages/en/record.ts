import { captionsRecord } from './captions-record.ts';
import { floorRecord } from './floor-record.ts';
import { interpretationRecord } from './interpretation-record.ts';
import { motionRecord } from './motion-record.ts';
import { paperRecord } from './paper-record.ts';
import { recordingRecord } from './recording-record.ts';
import { votingRecord } from './voting-record.ts';

/** The record's entries in words: short, as in a register. */
export const record = {
  MeetingPlanned: 'Meeting called',
  MeetingConstituted:
    'Body set up: {filled, number} of {seats, plural, one {# seat} other {# seats}} filled',
  MeetingOpened: 'Sitting opened',
  MeetingSuspended: 'Sitting suspended',
  MeetingResumed: 'Sitting resumed',
  MeetingClosed: 'Sitting closed',
  ItemOpened: 'Item opened: {title}',
  ChairHandedOver: {
    asked: 'Chair handed over to {name}',
    absent: 'In the chair’s absence {name} chairs',
  },
  ChairTakenBack: 'Chair taken back',
  ClosedToPublic: {
    sitting: 'Sitting closed to the public: {reason}',
    item: 'Item closed to the public: {reason}',
  },
  OpenedToPublic: {
    asked: 'Opened to the public',
    'next-item': 'Opened to the public with the next item',
  },
  PersonArrived: {
    room: 'Arrived in the room: {name}',
    online: 'Joined online: {name}',
  },
  PersonArrivedFor: {
    room: 'Arrived in the room: {name}, for {member}',
    online: 'Joined online: {name}, for {member}',
  },
  PersonLeft: {
    left: 'Left: {name}',
    noted: 'Noted as gone: {name}',
    line: 'Gone, the line did not come back: {name}',
    closed: 'Left with the close of the sitting: {name}',
    relieved: 'Left, the member having come: {name}',
  },
  LineDropped: 'Line interrupted: {name}',
  LineRestored: 'Line restored: {name}',
  PresenceCorrected: {
    past: 'Attendance corrected: {name}, {from} to {to}: {reason}',
    lasting: 'Attendance corrected: {name}, since {from}: {reason}',
  },
  AbsenceExcused: 'Excused: {name}',
  ExcuseExplained: 'Why {name} is excused: {reason}',
  ExcuseWithdrawn: 'Excuse withdrawn: {name}',
  ConflictDeclared: 'Conflict of interest declared: {name}',
  ConflictEnded: 'Back after a conflict of interest: {name}',
  QuorumMissing: {
    short:
      'No quorum: {present, plural, one {# member present} other {# members present}}, {needed, number} needed',
    'no-chair': 'No quorum: neither the chair nor a deputy is here',
    'not-all-invited': 'No quorum: not all members were invited',
  },
  QuorumEstablished:
    'Quorum established: {present, plural, one {# member present} other {# members present}}, {needed, number} needed',
  QuorumLost: {
    short:
      'Quorum lost: {present, plural, one {# member present} other {# members present}}, {needed, number} needed',
    'no-chair': 'Quorum lost: neither the chair nor a deputy is here',
    'not-all-invited': 'Quorum lost: not all members were invited',
  },
  QuorumChallenged: 'Count of the quorum asked for: {name}',
  QuorumConfirmed:
    'Quorum confirmed: {present, plural, one {# member present} other {# members present}}, {needed, number} needed',
  ChannelOpened: 'Channel opened: {language}',
  InterpreterAssigned: '{name} assigned to {language}',
  InterpreterReleased: '{name} released from {language}',
  WentOnAir: 'On air in {language}: {name}',
  WentOffAir: {
    ended: 'Off air in {language}: {name}',
    'handed-over': 'Handed over in {language}: {name}',
    switched: 'Changed from {language}: {name}',
    released: 'Off air in {language}, released: {name}',
    left: 'Off air in {language}, having left: {name}',
    closed: 'Off air in {language} with the close: {name}',
  },
  InterpreterVanished: 'Voice lost in {language}: {name}',
  InterpreterReturned: 'Voice back in {language}: {name}',
  ...captionsRecord,
  ...floorRecord,
  ...interpretationRecord,
  ...motionRecord,
  ...recordingRecord,
  ...votingRecord,
  ...paperRecord,
  unknown: 'An entry that this page does not know yet',
} as const;
