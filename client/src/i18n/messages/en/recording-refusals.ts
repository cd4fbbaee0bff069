export const recordingRefusals = {
  'recording-not-public': {
    what: 'The sitting is closed to the public, and what is closed is not recorded.',
    next: 'Open it to the public first.',
  },
  'recording-goes-on': {
    what: 'A recording is going on.',
    next: 'End it first.',
  },
  'no-recording': {
    what: 'Nothing is being recorded.',
    next: 'Nothing more is needed.',
  },
  'unknown-recording': {
    what: 'There is no such recording.',
    next: 'Choose another one.',
  },
  'recording-deleted': {
    what: 'This recording was deleted.',
    next: 'Choose another one.',
  },
  'recording-until-past': {
    what: 'That day is over.',
    next: 'Choose a later day, or delete the recording.',
  },
} as const;
