export const approval = {
  title: 'Where the minutes stand',
  hash: 'The text is known by its hash (SHA-256):',
  loading: 'The text is on its way.',
  failed: 'That did not work. Look at your connection and try again.',
  draft: 'Draft: the clerk is still writing them.',
  sent: 'The draft was sent to the members on {date} by {name}.',
  proposeCorrections:
    'Propose corrections: select words in the text below, and comment on them or suggest others.',
  waits: 'They wait for the approval of a later sitting. Its chair or clerk finds them there.',
  approved: 'Approved on {date} by {name}. Nobody can change them any more.',
  approvedIn:
    'Approved in sitting {number, number} on {date}, noted by {name}. Nobody can change them any more.',
  approvedLater:
    'Approved in a later sitting on {date}, noted by {name}. Nobody can change them any more.',
  published: 'Published on {date} by {name}, whole.',
  publishedRedacted:
    'Published on {date} by {name}. What is not public was taken out and marked; the approved text is kept.',
  notPublished: 'The minutes are approved and will be here when they are published.',
  step: {
    send: 'Send to the members',
    sendAgain: 'Send again',
    approve: 'Approve outside a sitting',
    publish: 'Publish',
    publishAgain: 'Publish again',
  },
  confirm: {
    send: {
      text: 'The members are told that the draft is ready, and propose corrections. You can go on writing.',
      yes: 'Send',
    },
    sendAgain: {
      text: 'The members are told that the draft has changed.',
      yes: 'Send',
    },
    approve: {
      text: 'Only where the body approves its minutes otherwise than in a sitting. From then on nobody can change them, neither here nor elsewhere. This cannot be undone.',
      yes: 'Approve',
    },
    publish: {
      text: '{count, plural, =0 {Everybody can read the whole text from then on, but for what was dealt with behind closed doors.} one {Everybody can read the text from then on, without one passage and without what was dealt with behind closed doors.} other {Everybody can read the text from then on, without # passages and without what was dealt with behind closed doors.}}',
      yes: 'Publish',
    },
  },
  redact: {
    explained:
      'Take out what may not be public, such as personal data. A mark with your reason stands in its place. The approved text is kept as it is.',
    again:
      'Published again, the text takes the place of the one that everybody reads now. What was taken out then is taken out again, unless you leave it in.',
    reason: 'Reason',
    reasonHint: 'Everybody can read it.',
    reasonFirst: 'Say the reason first.',
    words: 'Words to take out',
    wordsHint: 'Type them as they stand in the text, or select them below.',
    found:
      '{count, plural, =0 {They do not stand in the text} one {They stand once in the text} other {They stand # times in the text}}',
    notFound: 'Type words that stand in the text.',
    takeWords: 'Take them out everywhere',
    takeSelected: 'Take out what is selected',
    selectFirst: 'Select words of one paragraph below.',
    selected: 'Selected: {words}',
    list: 'What is taken out',
    taken: '{words} – {reason} ({count, plural, one {one passage} other {# passages}})',
    back: 'Leave it in',
  },
  waiting: {
    read: 'Read them',
    of: 'Minutes of “{title}”, as sent',
    close: 'Close the minutes',
    proseOnly:
      'What was written around the record. Votes and attendance stand in the record of that sitting.',
    title: 'Approve the minutes',
    text: 'The minutes of “{title}” ({held}) wait for approval. {name} sent them on {sent}.',
    approve: 'Note as approved',
    confirm:
      'Has this sitting approved the minutes of “{title}”? From then on nobody can change them, neither here nor elsewhere. This cannot be undone.',
  },
} as const;
