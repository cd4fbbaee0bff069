/** What the live region says; whole sentences, heard without the screen. */
export const announce = {
  itemOpened: 'Item opened: {title}',
  floorGiven: '{name} has the floor.',
  floorYours: 'You have the floor.',
  floorEnded: 'Your turn has ended.',
  onList:
    '{place, plural, =1 {You are next on the speaking list.} other {You are number # on the speaking list.}}',
  offList: 'You are no longer on the speaking list.',
  floorOpened: 'The floor is open to all.',
  floorClosed: 'The floor is no longer open to all.',
  opened: 'The sitting is open.',
  suspended: 'The sitting is suspended.',
  resumed: 'The sitting is resumed.',
  closed: 'The sitting is closed.',
  channelLost: 'The interpretation has stopped. You hear the floor.',
  channelBack: 'The interpretation is on air.',
  offline: 'The line is interrupted.',
  live: 'The line is back.',
} as const;
