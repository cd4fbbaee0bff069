/**
 * A rule pack in words. Rules are whole sentences, one for each way in which a
 * rule can be; where a share stands in one, it comes as `{share}`.
 */
export const rulePacks = {
  parts: {
    quorum: 'Quorum',
    voting: 'Votes',
    elections: 'Elections of persons',
    calling: 'Invitation',
    presence: 'Attendance',
    precedence: 'Order of motions',
  },

  of: {
    valid: 'the votes for and against',
    cast: 'all votes cast',
    present: 'those present',
    statutory: 'all seats by law',
    filled: 'the filled seats',
    entitled: 'those entitled to vote',
  },
  share: {
    half: 'more than half of {of}',
    atLeastHalf: 'at least half of {of}',
    more: 'more than {p, number}/{q, number} of {of}',
    atLeast: 'at least {p, number}/{q, number} of {of}',
    all: 'every single one of {of}',
    relative: 'more votes than any other answer has',
  },

  threshold: 'There is a quorum when the members present make up {share}.',
  lasts: {
    sticky: 'Once established, the quorum holds to the end of the sitting, even if members leave.',
    'until-challenged': 'Once established, the quorum holds until somebody asks for a count.',
    continuous: 'The quorum must hold all the time; every coming and going is counted.',
  },
  needsChair: {
    true: 'The chair or a deputy must be among those present.',
    false: 'The quorum does not depend on chair or deputies.',
  },
  needsAllInvited: {
    true: 'There is no quorum unless every member was invited.',
    false: 'The quorum does not depend on whom the invitation reached.',
  },
  conflictStaysPresent: {
    true: 'Whoever leaves for a conflict of interest still counts for the quorum.',
    false: 'Whoever leaves for a conflict of interest does not count for the quorum of that item.',
  },
  repeat: {
    none: 'A sitting that is called again for want of a quorum needs the same quorum.',
    share:
      'After {after, plural, one {a sitting that failed} other {# sittings that failed}} for want of a quorum, the next one needs {share}.',
    any: 'After {after, plural, one {a sitting that failed} other {# sittings that failed}} for want of a quorum, the next one has a quorum whatever the number present.',
    originalItemsOnly: 'It may deal only with the items of the sitting that failed.',
    mustBeAnnounced: 'Its invitation must say so.',
  },

  majority: {
    motion: 'A motion is adopted by {share}.',
    statute: 'A statute is adopted by {share}.',
    'off-agenda': 'An item that is not on the agenda is taken up by {share}.',
    procedural: 'A motion on procedure is adopted by {share}.',
    person: 'A proposal about a person is adopted by {share}.',
  },
  abstention: {
    'not-counted': 'Abstentions count neither for nor against.',
    'counts-as-no': 'An abstention counts as a vote against.',
    'counts-as-absent': 'Whoever abstains counts as absent for this vote.',
  },
  abstainAllowed: { true: 'Members may abstain.', false: 'Nobody may abstain.' },
  tieOpen: {
    rejected: 'Open vote, tie: rejected.',
    'chair-decides': 'Open vote, tie: whoever chairs decides.',
    'chairs-side': 'Open vote, tie: the side on which whoever chairs has voted wins.',
    'again-then-rejected': 'Open vote, tie: it is voted on once more; another tie means rejected.',
    lot: 'Open vote, tie: the lot decides.',
  },
  tieSecret: {
    rejected: 'Secret vote, tie: rejected.',
    'chair-decides': 'Secret vote, tie: whoever chairs decides.',
    'chairs-side': 'Secret vote, tie: the side of whoever chairs wins.',
    'again-then-rejected':
      'Secret vote, tie: it is voted on once more; another tie means rejected.',
    lot: 'Secret vote, tie: the lot decides.',
  },
  secret: {
    allowed: 'A vote may be secret.',
    forbidden: 'No vote is secret.',
    'only-persons': 'Only votes about persons may be secret.',
    'required-for-persons': 'Votes about persons must be secret; others may be.',
  },
  secretOnRequestOf: 'A vote is secret when {share} ask for it.',
  changeUntilClose: {
    true: 'A vote may be changed until the poll closes.',
    false: 'A vote that was given stands.',
  },
  chairVotes: {
    'as-others': 'Whoever chairs votes like everybody else.',
    last: 'Whoever chairs votes last.',
    'only-when-it-matters': 'Whoever chairs votes only where it changes the result.',
  },
  proxies: {
    true: 'Members may vote for others by proxy.',
    false: 'Nobody votes for somebody else.',
  },
  substitutes: {
    true: 'A substitute may sit and vote in a member’s place.',
    false: 'Members have no substitutes.',
  },
  consent: {
    true: 'The body may decide in consent rounds: without an open objection.',
    false: 'The body decides by votes, not in consent rounds.',
  },
  seconding: {
    true: 'A motion needs somebody to second it.',
    false: 'A motion needs nobody to second it.',
  },

  elected:
    'Elected is whoever reaches {share}, in up to {rounds, plural, one {# round} other {# rounds}}.',
  runOff:
    'Otherwise the first {between, plural, one {#} other {#}} run off, and the most votes decide.',
  thenTie: {
    lot: 'If the run-off is tied, the lot decides.',
    again: 'If the run-off is tied, it is held again.',
  },
  blanksCount: {
    true: 'Blank ballots count in the number that must be reached.',
    false: 'Blank ballots do not count.',
  },

  days: {
    working:
      '{days, plural, =0 {No notice is laid down for the invitation.} one {The invitation goes out at least # full working day before the sitting.} other {The invitation goes out at least # full working days before the sitting.}}',
    calendar:
      '{days, plural, =0 {No notice is laid down for the invitation.} one {The invitation goes out at least # full day before the sitting.} other {The invitation goes out at least # full days before the sitting.}}',
  },
  urgentDays:
    '{days, plural, =0 {In urgent cases it may go out on the very day.} one {In urgent cases # day is enough.} other {In urgent cases # days are enough.}}',
  mustInvite: 'Must be invited, else the sitting is void: {who}.',
  invited: { mayor: 'the mayor', other: '{role}' },
  circulation: {
    urgent: 'In urgent cases the body may decide by circulation, when {share} take part.',
    always: 'The body may decide by circulation, when {share} take part.',
    none: 'The body decides in sittings only.',
  },

  remote: {
    allowed: 'Members may take part from afar.',
    forbidden: 'Members take part in the room only.',
  },
  remotePerYear:
    '{count, plural, one {A member may take part from afar in # sitting a year.} other {A member may take part from afar in # sittings a year.}}',
  absencesLoseSeat:
    '{count, plural, one {A seat is lost after # absence without excuse.} other {A seat is lost after # absences without excuse in a row.}}',
  noRemoteLimit: 'There is no limit on taking part from afar.',
  noAbsenceLimit: 'No seat is lost by absences.',

  precedence: {
    none: 'The chair decides in which order motions are taken.',
    roberts:
      'Motions take precedence by Robert’s Rules. Limiting debate and the previous question take the majority for procedure; amendments and all other motions but main ones take the majority for motions.',
  },

  // Where a rule stands, and how sure that is.
  checked: 'Read in the text',
  toCheck: 'To be checked',
  toCheckHint:
    'Rules marked “To be checked” are commonly stated but were not read in the text of the law. Whoever adopts them answers for checking them.',
  noSource: 'No source is named.',
  ownRule: 'Changed by the body',
  source: 'Source',
  validFrom: 'In force since {date}',
  checkedOn: 'Checked on {date}',
  version: 'Version {version, number}',

  // Adjusting a copy.
  adjust: 'Adjust these rules',
  adjustHint:
    'A change makes a new version of this body’s own copy. It holds for sittings called from then on; those called before keep their rules. The change and its reason stay in the body’s record.',
  ofLabel: 'Of',
  quorumShare: 'Quorum',
  motionShare: 'Majority for motions',
  lastsLabel: 'How long the quorum holds',
  needsChairLabel: 'Chair at the quorum',
  abstentionLabel: 'Abstentions',
  tieOpenLabel: 'Tie in an open vote',
  tieSecretLabel: 'Tie in a secret vote',
  secretLabel: 'Secret votes',
  changeLabel: 'Changing one’s vote',
  chairVotesLabel: 'Vote of whoever chairs',
  substitutesLabel: 'Substitutes',
  proxiesLabel: 'Proxies',
  consentLabel: 'Consent rounds',
  secondingLabel: 'Seconding',
  daysLabel: 'Days between invitation and sitting',
  kindLabel: 'Which days',
  kind: { working: 'Working days', calendar: 'All days' },
  remoteLabel: 'Taking part from afar',
  remotePerYearLabel: 'Sittings from afar a year (empty: no limit)',
  absencesLabel: 'Absences in a row that lose the seat (empty: none)',
  notANumber: 'Enter a whole number from 0 to 365, or leave it empty where that is allowed.',
  changes: 'What changes',
  noChanges: 'Nothing has been changed yet.',
  before: 'Until now',
  after: 'From now on',
  because: 'Reason',
  becauseHint: 'For example the decision by which the body changed its rules.',
  needReason: 'Say why the rules change.',
  adopt: 'Adopt version {version, number}',
  adopted: 'The rules have been adopted. They hold for sittings called from now on.',
  other: 'Take another rule pack',
  otherHint: 'The body then decides by another law altogether.',
  pack: 'Rule pack',
  takeOther: 'Take this pack',
  history: 'Versions',
  founding: 'Rules of the founding',
} as const;
