export const captionsRecord = {
  CaptionerAssigned: 'Γράφει υπότιτλους ({language}): {name}',
  CaptionerUnassigned: 'Δεν γράφει πλέον υπότιτλους ({language}): {name}',
  CaptionFeedOpened: 'Υπότιτλοι από πρόγραμμα ({language}), με άνοιγμα από: {name}',
  CaptionFeedClosed: 'Τέλος υποτίτλων από πρόγραμμα ({language})',
};
