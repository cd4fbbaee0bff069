/** Entries about polls, in words. */
export const votingRecord = {
  PollAnnounced: {
    electronic: 'Open vote announced: {question}',
    'roll-call': 'Roll call announced: {question}',
    hands: 'Show of hands announced: {question}',
    secret: 'Secret ballot announced: {question}',
    election: 'Secret election announced: {question}',
    consent: 'Consent round announced: {question}',
    straw: 'Straw poll announced: {question}',
  },
  SecretAskedFor: 'Secret ballot asked for: {name}',
  PollMadeSecret: 'The poll will be secret: {question}',
  PollOpeningAnnounced: 'Poll to open once the interpreters have ended: {question}',
  PollOpeningEnded: 'Poll waited for the interpreters and did not open: {question}',
  PollOpened:
    'Poll opened, with {count, plural, one {# member} other {# members}} in the register: {question}',
  NameCalled: 'Name called: {name}',
  LastCalled: 'Last call, with {count, plural, one {# vote} other {# votes}} still missing',
  BallotCast: {
    vote: 'Voted: {name}',
    mood: 'Answered: {name}',
    entered: 'Entered vote confirmed: {name}',
    consent: 'Consent: {name}',
    pass: 'Passed: {name}',
    objection: 'Objection by {name}: {reason}',
  },
  VoteEntered: 'Vote of {name} entered by {officer}',
  EntryWithdrawn: 'Entered vote taken back: {name}',
  ObjectionIntegrated: 'Objection integrated: {name}',
  PaperNoted: 'Votes on paper: {name}',
  PaperWithdrawn: 'Does not vote on paper after all: {name}',
  CountEntered: 'Count entered by {name}: {count, plural, one {# vote} other {# votes}}',
  CountConfirmed: 'Count confirmed by {name}',
  PollExtended: 'Poll left open for {count, plural, one {# dropped line} other {# dropped lines}}',
  PollCancelled: {
    chair: 'Poll cancelled: {question}',
    suspended: 'Poll cancelled by the suspension: {question}',
    closed: 'Poll cancelled by the close: {question}',
  },
  PollCancelledBecause: 'Poll cancelled: {question} (reason: {reason})',
  PollClosed: 'Poll closed, {result}',
  PollClosedWithheld: 'Poll closed, its result not published yet: {question}',
  ResultWithheld: 'Result for the chair only, until it is published: {question}',
  ResultPublished: 'Result published, {result}',
  TieDecided: {
    yes: 'Tie decided by the chair, Yes: {question}',
    no: 'Tie decided by the chair, No: {question}',
  },
  LotDrawn: 'Lot drawn: {drawn} (between {among})',
  lot: {
    yes: 'Yes',
    no: 'No',
  },
  PollRepeated: {
    tie: 'Vote repeated after a tie: {question}',
    'chair-changed': 'Vote repeated, as somebody else chairs: {question}',
    'line-dropped': 'Vote repeated, as a line had dropped: {question}',
    'no-quorum': 'Vote repeated, as there had been no quorum: {question}',
  },
  outcome: {
    adopted:
      '“{question}”: adopted with {yes, number} Yes, {no, number} No, {abstain, plural, one {# abstention} other {# abstentions}}',
    rejected:
      '“{question}”: rejected with {yes, number} Yes, {no, number} No, {abstain, plural, one {# abstention} other {# abstentions}}',
    tied: '“{question}”: tied with {yes, number} Yes, {no, number} No, {abstain, plural, one {# abstention} other {# abstentions}}',
    'no-quorum': '“{question}”: not decided, as there was no quorum',
    elected: '“{question}”: elected {names}',
    partly:
      '“{question}”: elected {names}, with {places, plural, one {# place} other {# places}} still open',
    nobody: '“{question}”: nobody elected',
    consented: '“{question}”: carried by consent',
    blocked:
      '“{question}”: not carried, with {count, plural, one {# objection} other {# objections}} open',
    'not-done': '“{question}”: not decided',
    straw: '“{question}”: a straw poll, which decides nothing',
  },
} as const;
