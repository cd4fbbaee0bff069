/** What waits for interpreters, and what time their work is given. */
export const interpreted = {
  finishing: 'The interpreters are finishing.',
  speaking: 'Still interpreting: {what}.',
  next: '{name} speaks next.',
  nextIsYou: 'You speak next. Your microphone is heard when they have ended.',
  pollNext: 'Then the poll opens by itself.',
  atLatest:
    '{seconds, plural, =0 {Now.} one {At the latest in # second.} other {At the latest in # seconds.}}',
  listeners: 'Your listeners are waited for: finish your sentence.',
  startNow: 'Start now',
  startNowOf: 'Start now: {name}',
  openNow: 'Open the poll now',
  startMeans:
    'It begins by itself. If you start it now, whoever listens to an interpreter misses the end; the record says that you did not wait.',
  credit: '{time} more',
  because: {
    'other-language': 'because another language is spoken',
    interpreted: 'because people listen to interpreters',
  },
  said: {
    turn: 'The interpreters are finishing. {name} speaks next.',
    mine: 'The interpreters are finishing. You speak next.',
    poll: 'The interpreters are finishing. Then the poll opens.',
  },
} as const;
