/** What papers say besides the record and the prose, as ICU messages. */
export const words = {
  title: {
    minutes: 'Minutes: {title}',
    agenda: 'Agenda: {title}',
    invitation: 'Invitation: {title}',
  },
  file: { minutes: 'minutes', agenda: 'agenda', invitation: 'invitation' },
  about: {
    body: 'Body',
    number: 'Sitting',
    numberOf: 'No. {number, number} of {year}',
    held: 'Held on',
    begins: 'Begins',
    dayAndTime: '{day}, {time}',
    place: 'Place',
    status: 'Status',
    language: 'Language',
  },
  status: {
    draft: 'Draft, not approved',
    sent: 'Sent to the members on {date}, not yet approved',
    approved: 'Approved on {date}. Fingerprint of the text: {hash}',
  },
  translation: {
    about:
      'Translation into {language}. What counts, and what is approved, is the text in {record}.',
    aboutUnd:
      'Translation into {language}. What counts, and what is approved, is the original text.',
    missing:
      '{count, plural, one {# paragraph is not translated and stands in the original} other {# paragraphs are not translated and stand in the original}}.',
    older:
      '{count, plural, one {Of # paragraph the original has changed since it was translated} other {Of # paragraphs the original has changed since they were translated}}.',
    untranslated: 'not translated',
    stale: 'the original has changed since this was translated',
    of: 'Decision {number, number}/{year}:',
    decision: 'translation. What counts is the text above.',
    decisionStale: 'translation of an earlier text. What counts is the text above.',
  },
  notPublic: 'What was dealt with here is not public.',
  kind: {
    information: 'Information',
    deliberation: 'Deliberation',
    decision: 'Decision',
    election: 'Election',
    report: 'Report',
    break: 'Break',
  },
  duration: '{minutes, number} min',
  leftOver: 'left over to a later sitting',
  presenter: 'presented by {name}',
  proposal: 'Proposed motion',
  papers: 'Links and files',
  untitled: 'Item without a title',
  noItems: 'There are no items on the agenda yet.',
  invited: 'You are invited to this sitting of “{body}”.',
  repeated:
    'A sitting on these items has failed before for want of a quorum. The easier rule of a repeated sitting applies to them.',
  urgent: 'Reason for the short notice: {reason}',
  items: 'Items',
  page: 'Page',
} as const;
