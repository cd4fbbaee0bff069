export const publicity = {
  closed: {
    sitting: 'Closed to the public since {time}.',
    item: 'This item is closed to the public since {time}.',
  },
  because: 'Reason: {reason}',
  forGallery: 'You do not hear or see what happens now.',
  goesOn: {
    sitting: 'It goes on for you as soon as the chair opens the sitting to the public again.',
    item: 'It goes on for you with the next item at the latest.',
  },
  close: 'Close to the public',
  closeWhole: 'Close the whole sitting',
  closeQuestion: 'Close to the public?',
  what: 'What is closed',
  scope: {
    item: 'Only this item; the next one is public again',
    sitting: 'The sitting, until you open it again',
  },
  reason: 'Reason',
  reasonHint: 'Everybody reads it, the gallery too.',
  reasonNeeded: 'Give a reason first.',
  meaning: 'From then on the gallery neither hears nor sees anything; it is told why.',
  open: 'Open to the public again',
} as const;
