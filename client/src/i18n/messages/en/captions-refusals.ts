export const captionsRefusals = {
  'unknown-captioner': {
    what: 'This person has no part in the meeting.',
    next: 'Choose somebody who has.',
  },
  'already-captioner': {
    what: 'This person already captions the language.',
    next: 'Nothing more is needed.',
  },
  'not-captioner': {
    what: 'You do not caption this language.',
    next: 'Ask the clerk.',
  },
  'unknown-caption-feed': {
    what: 'This token was withdrawn already.',
    next: 'Nothing more is needed.',
  },
  'captioners-full': {
    what: 'Four people caption this language already.',
    next: 'Let one of them go first.',
  },
} as const;
