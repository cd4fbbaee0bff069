import type { RecordEvent } from './meeting-state.ts';

/** The parts of a meeting's record: each folds its own events. */
export type Capability =
  | 'meeting'
  | 'attendance'
  | 'floor'
  | 'motions'
  | 'voting'
  | 'interpretation'
  | 'agenda'
  | 'minutes';

/** Which part an event belongs to. */
const CAPABILITY_OF = {
  MeetingPlanned: 'meeting',
  MeetingConstituted: 'meeting',
  MeetingOpened: 'meeting',
  MeetingSuspended: 'meeting',
  MeetingResumed: 'meeting',
  MeetingClosed: 'meeting',
  ItemOpened: 'meeting',
  ChairHandedOver: 'meeting',
  ChairTakenBack: 'meeting',
  ClosedToPublic: 'meeting',
  OpenedToPublic: 'meeting',
  PersonArrived: 'attendance',
  PersonLeft: 'attendance',
  LineDropped: 'attendance',
  LineRestored: 'attendance',
  PresenceCorrected: 'attendance',
  AbsenceExcused: 'attendance',
  ExcuseExplained: 'attendance',
  ExcuseWithdrawn: 'attendance',
  ConflictDeclared: 'attendance',
  ConflictEnded: 'attendance',
  QuorumMissing: 'attendance',
  QuorumEstablished: 'attendance',
  QuorumLost: 'attendance',
  QuorumChallenged: 'attendance',
  QuorumConfirmed: 'attendance',
  HandRaised: 'floor',
  HandLowered: 'floor',
  FloorGiven: 'floor',
  FloorEnded: 'floor',
  TurnExtended: 'floor',
  HandMoved: 'floor',
  ListModeSet: 'floor',
  ListClosed: 'floor',
  ListOpened: 'floor',
  BudgetSet: 'floor',
  InterruptedTurnDropped: 'floor',
  TurnPaused: 'floor',
  TurnResumed: 'floor',
  FloorOpened: 'floor',
  FloorClosed: 'floor',
  GroupSharesTold: 'floor',
  MotionMoved: 'motions',
  MotionSeconded: 'motions',
  AmendmentMoved: 'motions',
  AmendmentSeconded: 'motions',
  AmendmentsOrdered: 'motions',
  AmendmentAdopted: 'motions',
  AmendmentRejected: 'motions',
  AmendmentFell: 'motions',
  AmendmentWithdrawn: 'motions',
  AmendmentReopened: 'motions',
  MotionAdopted: 'motions',
  MotionRejected: 'motions',
  MotionFell: 'motions',
  MotionWithdrawn: 'motions',
  MotionDivided: 'motions',
  MotionPostponed: 'motions',
  MotionReferred: 'motions',
  MotionTabled: 'motions',
  MotionTakenUp: 'motions',
  DebateClosed: 'motions',
  DebateReopened: 'motions',
  MotionReopened: 'motions',
  DecisionTaken: 'motions',
  DecisionSetAside: 'motions',
  FollowUpSet: 'motions',
  FollowUpDropped: 'motions',
  PollAnnounced: 'voting',
  SecretAskedFor: 'voting',
  PollMadeSecret: 'voting',
  PollOpened: 'voting',
  NameCalled: 'voting',
  LastCalled: 'voting',
  BallotCast: 'voting',
  VoteEntered: 'voting',
  EntryWithdrawn: 'voting',
  ObjectionIntegrated: 'voting',
  PaperNoted: 'voting',
  PaperWithdrawn: 'voting',
  CountEntered: 'voting',
  CountConfirmed: 'voting',
  PollExtended: 'voting',
  PollClosed: 'voting',
  ResultWithheld: 'voting',
  ResultPublished: 'voting',
  PollCancelled: 'voting',
  PollRepeated: 'voting',
  TieDecided: 'voting',
  LotDrawn: 'voting',
  ChannelOpened: 'interpretation',
  InterpreterAssigned: 'interpretation',
  InterpreterReleased: 'interpretation',
  WentOnAir: 'interpretation',
  WentOffAir: 'interpretation',
  InterpreterVanished: 'interpretation',
  InterpreterReturned: 'interpretation',
  BoothOpened: 'interpretation',
  BoothChanged: 'interpretation',
  BoothClosed: 'interpretation',
  InterpreterSeated: 'interpretation',
  InterpreterUnseated: 'interpretation',
  RelayTaken: 'interpretation',
  HandoverAsked: 'interpretation',
  HandoverAccepted: 'interpretation',
  HandoverEnded: 'interpretation',
  InterpretationEnded: 'interpretation',
  SpeakingToFloorBegan: 'interpretation',
  SpeakingToFloorEnded: 'interpretation',
  LanguageDeclared: 'interpretation',
  ItemSuggested: 'agenda',
  SuggestionAccepted: 'agenda',
  SuggestionDeclined: 'agenda',
  SuggestionWithdrawn: 'agenda',
  ItemLeftOver: 'agenda',
  ItemTakenBack: 'agenda',
  MinutesSent: 'minutes',
  MinutesApproved: 'minutes',
  MinutesPublished: 'minutes',
  EarlierMinutesApproved: 'minutes',
} as const satisfies Readonly<Record<RecordEvent['type'], Capability>>;

type TypesOf<Part extends Capability> = {
  [Type in keyof typeof CAPABILITY_OF]: (typeof CAPABILITY_OF)[Type] extends Part ? Type : never;
}[keyof typeof CAPABILITY_OF];

/** The events of one part. */
export type EventOf<Part extends Capability> = Extract<
  RecordEvent,
  { readonly type: TypesOf<Part> }
>;

/** Whether the event is of that part; one of a later version is of none. */
export function isEventOf<Part extends Capability>(
  event: RecordEvent,
  part: Part,
): event is EventOf<Part> {
  return Object.hasOwn(CAPABILITY_OF, event.type) && CAPABILITY_OF[event.type] === part;
}
