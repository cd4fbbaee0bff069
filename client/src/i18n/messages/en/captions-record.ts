export const captionsRecord = {
  CaptionerAssigned: '{name} writes captions in {language}',
  CaptionerUnassigned: '{name} no longer writes captions in {language}',
  CaptionFeedOpened: 'Captions from a program in {language}, opened by {name}',
  CaptionFeedClosed: 'No more captions from a program in {language}',
} as const;
