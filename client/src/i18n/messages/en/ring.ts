export const ring = {
  summary: 'The table: {here, number} of {seats, number} present.',
  nobodySpeaks: 'Nobody has the floor.',
  speaks: '{name} has the floor.',
  waiting:
    '{count, plural, =0 {Nobody is waiting to speak.} one {One person is waiting to speak.} other {# people are waiting to speak.}}',
  onAir: 'Interpretation on air: {languages}.',
  asList: 'The table as a list',
  seat: {
    room: 'in the room',
    online: 'online',
    dropped: 'line interrupted',
    absent: 'not here',
  },
  seatSpeaks: 'has the floor',
  seatWaits: 'number {place, number} on the speaking list',
} as const;
