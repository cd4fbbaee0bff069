export const interpretationRecord = {
  BoothOpened: 'Booth opened: {languages}',
  BoothChanged: 'Languages of a booth: {languages}',
  BoothClosed: 'A booth was closed',
  InterpreterSeated: 'In a booth: {name}',
  InterpreterUnseated: 'No longer in the booth: {name}',
  RelayTaken: {
    floor: 'Works from the floor: {name}',
    channel: 'Works by relay from {language}: {name}',
  },
  HandoverAsked: 'Handover asked for in {language}: {name}',
  HandoverAccepted: 'Handover agreed in {language}: {name}',
  HandoverEnded: {
    declined: 'Handover declined in {language}: {name}',
    cancelled: 'Handover taken back in {language}: {name}',
    unanswered: 'Handover not answered in {language}: {name}',
    lapsed: 'Handover lapsed in {language}: {name}',
  },
  InterpretationEnded: 'Interpretation ended in all channels',
  SpeakingToFloorBegan: 'An interpreter speaks to the floor: {name}',
  SpeakingToFloorEnded: 'The interpreter has spoken to the floor: {name}',
  LanguageDeclared: {
    known: 'Speaks {language}: {name}',
    unknown: 'No longer says which language they speak: {name}',
  },
} as const;
