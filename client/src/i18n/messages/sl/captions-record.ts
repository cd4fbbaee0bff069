export const captionsRecord = {
  CaptionerAssigned: 'Piše podnapise ({language}): {name}',
  CaptionerUnassigned: 'Ne piše več podnapisov ({language}): {name}',
  CaptionFeedOpened: 'Podnapisi iz programa ({language}), odprl/-a: {name}',
  CaptionFeedClosed: 'Konec podnapisov iz programa ({language})',
};
