/** The record's entries about agenda and minutes. */
export const paperRecord = {
  ItemSuggested: 'Item suggested by {name}: {title}',
  SuggestionAccepted: 'Suggestion of {name} accepted: {title}',
  SuggestionDeclined: 'Suggested item declined: {reason}',
  SuggestionWithdrawn: 'Suggested item withdrawn',
  ItemLeftOver: 'Left over to a later sitting: {title}',
  ItemTakenBack: 'Not left over after all: {title}',
  MinutesSent: 'Minutes sent to the members: {name}',
  MinutesApproved: 'Minutes approved',
  MinutesPublished: {
    whole: 'Minutes published: {name}',
    redacted: 'Minutes published, passages taken out: {name}',
  },
  EarlierMinutesApproved: 'Minutes approved: {title}',
} as const;
