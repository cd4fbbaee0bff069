/** What somebody reads about their own attendance, and says about it. */
export const own = {
  title: 'My attendance',
  now: {
    room: 'You are noted as in the room since {time}.',
    online: 'You are noted as online since {time}.',
  },
  dropped: 'Your line was interrupted. You stay noted for a while.',
  absent: 'You are not noted as present.',
  excused: 'You are excused.',
  standsFor: 'You sit in place of {name}.',
  onlyInRoom: 'Members of this body count only in the room. Check in when you are in the hall.',
  sitIn: 'Sit in place of {name}',
  excuse: 'I cannot come',
  withdraw: 'I can come after all',
  conflict: 'I have a conflict of interest in this item',
  conflictQuestion: 'Leave the table for this item?',
  conflictMeaning:
    'You cannot speak or vote on this item, and the record says so. With the next item you take part again by yourself.',
  conflictConfirm: 'Leave for this item',
  conflictEnds: 'Take part again',
  inConflict: 'You are not taking part in this item because of a conflict of interest.',
} as const;
