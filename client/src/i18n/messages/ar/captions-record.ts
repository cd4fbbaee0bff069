export const captionsRecord = {
  CaptionerAssigned: 'يكتب النص ({language}): {name}',
  CaptionerUnassigned: 'لم يعد يكتب النص ({language}): {name}',
  CaptionFeedOpened: 'نص من برنامج ({language})، فتحه: {name}',
  CaptionFeedClosed: 'انتهى النص من برنامج ({language})',
};
