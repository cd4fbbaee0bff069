/** Checking in with the code that the hall shows. */
export const checkIn = {
  code: 'Code on the hall’s screen',
  press: 'I am in the hall',
  wrong: 'Six letters and digits, as on the hall’s screen.',
  done: 'You are noted as in the room.',
  forWhom: 'I am here',
  forMyself: 'for myself',
  hall: 'Check in here',
  hallHow: 'Scan with your phone, or type these letters in the meeting.',
  waiting: 'The code comes back with the line.',
  noneTitle: 'This phone does not know the meeting yet',
  noneText:
    'Open your invitation link on this phone first, then scan the code again. Or tell the clerk that you are here.',
} as const;
