/** Speaking time of groups that people have declared themselves. */
export const groups = {
  title: 'Speaking time by group',
  group: 'Group',
  share: 'Share of the time',
  about: 'about {percent, number} % (told at {time})',
  notTold: 'Nothing can be told yet without telling of persons.',
  toOfficers:
    'The body counts speaking time by group. The shares are shown to chair and secretary.',
  own: 'My groups',
  belong: 'I belong to',
  promise:
    'Only if you want to. Nobody sees what you tick, not even the chair: only shares of five people and more are told, in steps of five percent, at the end of an item. You can change it or take it back at any time; it is erased when the sitting closes.',
  save: 'Save',
  takeBack: 'Take everything back',
  saved: 'Saved.',
  failed: 'This was not saved. Check the connection and try again.',
} as const;
