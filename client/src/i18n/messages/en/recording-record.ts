export const recordingRecord = {
  RecordingStarted: 'Recording started',
  RecordingStopped: {
    ended: 'Recording ended',
    closed: 'Recording ended with the close of the sitting',
  },
  RecordingConsented: {
    given: 'Agrees to be recorded in {language}: {name}',
    refused: 'Is not recorded in {language}: {name}',
  },
  RecordingConsentLapsed: 'To be asked again about recording in {language}: {name}',
  RecordingPublished: {
    published: 'Recording published',
    withdrawn: 'Recording no longer published',
  },
  RecordingKept: {
    until: 'Recording kept until {date}',
    forever: 'Recording kept without an end',
  },
  RecordingDeleted: {
    asked: 'Recording deleted',
    retention: 'Recording deleted, its time being over',
  },
} as const;
