export const interpretationRefusals = {
  'booth-already-open': {
    what: 'This booth is open already.',
    next: 'Use that booth.',
  },
  'unknown-booth': {
    what: 'There is no such booth any more.',
    next: 'Choose another booth.',
  },
  'same-output-twice': {
    what: 'A booth works into two different languages.',
    next: 'Choose another second language, or none.',
  },
  'booth-full': {
    what: 'Three interpreters sit in this booth already.',
    next: 'Open another booth, or let somebody leave this one.',
  },
  'already-seated': {
    what: 'The interpreter sits in this booth already.',
    next: 'Nothing more is needed.',
  },
  'seated-elsewhere': {
    what: 'The interpreter sits in another booth.',
    next: 'Let them leave that booth first.',
  },
  'not-seated': {
    what: 'This person does not sit in the booth.',
    next: 'Nothing more is needed.',
  },
  'seated-for-channel': {
    what: 'The interpreter works into this channel from a booth.',
    next: 'Let them leave the booth, or change its languages.',
  },
  'nobody-on-air': {
    what: 'Nobody is on air.',
    next: 'Nothing more is needed.',
  },
  'relay-loop': {
    what: 'That channel takes its words from yours.',
    next: 'Listen to the floor, or to another channel.',
  },
  'no-colleague': {
    what: 'No colleague of this channel is here.',
    next: 'Tell the clerk.',
  },
  'handover-asked': {
    what: 'A handover has been asked for already.',
    next: 'Wait for the answer.',
  },
  'no-handover': {
    what: 'There is no handover to answer any more.',
    next: 'Ask for it anew.',
  },
  'not-your-handover': {
    what: 'This handover is not yours to answer.',
    next: 'Wait for your colleague.',
  },
  'handover-not-due': {
    what: 'The countdown is not over yet.',
    next: 'Wait a moment.',
  },
  'floor-spoken-to': {
    what: 'Another interpreter speaks to the floor just now.',
    next: 'Wait until they have finished.',
  },
} as const;
