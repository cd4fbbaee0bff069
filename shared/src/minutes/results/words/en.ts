/**
 * Rules and results in one sentence each. A sentence is put together from
 * clauses: shares and bases stand where a clause says `{share}`, `{base}`.
 * Exports use the same keys as the screens.
 */
export const votingSentences = {
  // The frame of every sentence: a clause, and what is added to it.
  one: '{main}.',
  two: '{main}; {tail}.',
  three: '{main}; {tail}; {more}.',

  // Shares of a base.
  half: 'more than half of {base}',
  twoThirds: 'at least two thirds of {base}',
  threeQuarters: 'at least three quarters of {base}',
  threeFifths: 'at least three fifths of {base}',
  fourFifths: 'at least four fifths of {base}',
  third: 'at least one third of {base}',
  quarter: 'at least one quarter of {base}',
  atLeast: 'at least {p, number}/{q, number} of {base}',
  moreThan: 'more than {p, number}/{q, number} of {base}',

  // Bases with their size.
  sizeValid:
    '{size, plural, one {the one vote for or against} other {the # votes for and against}}',
  sizeBallots: '{size, plural, one {the one valid ballot} other {the # valid ballots}}',
  sizeCast: '{size, plural, one {the one vote cast} other {the # votes cast}}',
  sizePresent: '{size, plural, one {the one member present} other {the # members present}}',
  sizeStatutory: '{size, plural, one {the one seat} other {all # seats}}',
  sizeFilled: '{size, plural, one {the one filled seat} other {the # filled seats}}',
  sizeEntitled:
    '{size, plural, one {the one member entitled to vote} other {the # members entitled to vote}}',

  // Bases before anything is counted.
  ofValid: 'the votes for and against',
  ofBallots: 'the valid ballots',
  ofCast: 'the votes cast',
  ofPresent: 'the members present',
  ofStatutory: 'all seats',
  ofFilled: 'the filled seats',
  ofEntitled: 'the members entitled to vote',

  // What the rule asks, before the poll opens.
  ruleShare: 'Adopted if Yes reaches {share}',
  ruleRelative: 'Adopted if there are more Yes than No',
  ruleNeeded: 'that is at least {needed, number} Yes',
  ruleTieRejects: 'a tie rejects',
  ruleTieChair: 'in a tie whoever chairs decides',
  ruleTieSide: 'in a tie the side of whoever chairs wins',
  ruleTieAgain: 'a tie is voted on once more',
  ruleTieLot: 'in a tie the lot decides',
  ruleAbstainNot: 'abstentions are not counted',
  ruleAbstainNo: 'abstentions count as No',
  ruleAbstainAbsent: 'whoever abstains counts as absent',
  ruleAbstainNever: 'nobody may abstain',
  ruleElected:
    '{places, plural, one {Elected is whoever reaches} other {Elected to the # places are those who reach}} {share}',
  ruleMostVotes:
    '{places, plural, one {Elected is whoever has} other {Elected to the # places are those who have}} the most votes',
  ruleRunOff: 'otherwise there is a run-off',
  ruleRounds: 'otherwise there is another round',
  ruleLevelLot: 'the lot decides between those who are level',
  ruleLevelAgain: 'those who are level run again',
  ruleConsent: 'Everybody has one turn, to consent, to object with a reason, or to pass',
  ruleConsentOpen: 'one open objection is enough to stop the proposal',
  ruleStraw: 'A straw poll shows the mood',
  ruleStrawNothing: 'it is not a vote and decides nothing',

  // Results on Yes and No.
  adopted: 'Adopted: {yes, number} voted Yes, with {needed, number} needed, {share}',
  adoptedRelative: 'Adopted: {yes, number} voted Yes and {against, number} against',
  short: 'Rejected: {yes, number} voted Yes, with {needed, number} needed, {share}',
  shortRelative: 'Rejected: {yes, number} voted Yes and {against, number} against',
  tieRejected: 'Rejected: the vote is tied at {yes, number} to {yes, number}, and a tie rejects',
  tieSecond:
    'Rejected: the vote is tied at {yes, number} to {yes, number} for the second time, and that rejects',
  tieNoSide:
    'Rejected: the vote is tied at {yes, number} to {yes, number}, and whoever chaired took neither side',
  tieSideYes:
    'Adopted: the vote is tied at {yes, number} to {yes, number}, and whoever chaired voted Yes',
  tieSideNo:
    'Rejected: the vote is tied at {yes, number} to {yes, number}, and whoever chaired voted No',
  tieChairYes:
    'Adopted: the vote was tied at {yes, number} to {yes, number}, and whoever chaired decided for it',
  tieChairNo:
    'Rejected: the vote was tied at {yes, number} to {yes, number}, and whoever chaired decided against it',
  tieLotYes:
    'Adopted: the vote was tied at {yes, number} to {yes, number}, and the lot fell on Yes',
  tieLotNo: 'Rejected: the vote was tied at {yes, number} to {yes, number}, and the lot fell on No',
  tiedChair:
    'Not decided yet: the vote is tied at {yes, number} to {yes, number}, and whoever chairs decides',
  tiedAgain:
    'Not decided yet: the vote is tied at {yes, number} to {yes, number}, and it is taken once more',
  tiedLot:
    'Not decided yet: the vote is tied at {yes, number} to {yes, number}, and the lot decides',
  noQuorum: 'Not decided: there was no quorum when the poll closed',
  countsAsNo:
    '{count, plural, one {the one abstention counts as No} other {the # abstentions count as No}}',
  countsAsAbsent:
    '{count, plural, one {the one who abstained counts as absent} other {the # who abstained count as absent}}',

  // Elections.
  personVotes: '{name} ({votes, plural, one {# vote} other {# votes}})',
  elected: 'Elected: {names}, with {needed, plural, one {# vote} other {# votes}} needed, {share}',
  electedMost: 'Elected: {names}, because the most votes decided',
  electedLot: 'Elected: {names}, the lot having decided between those who were level',
  nobody:
    'Nobody is elected: {needed, plural, one {# vote was} other {# votes were}} needed, {share}',
  nobodyMost: 'Nobody is elected, although the most votes decide',
  nextRound: '{places, plural, one {one place goes} other {# places go}} to another round',
  nextRunOff:
    '{places, plural, one {one place goes} other {# places go}} to a run-off between {names}',
  nextLot: '{places, plural, one {one place is} other {# places are}} drawn by lot between {names}',
  unfilled: '{places, plural, one {one place stays} other {# places stay}} open',

  // Consent rounds.
  consented:
    'Carried by consent: {consents, plural, one {# person consented} other {# people consented}}, and no objection is open',
  integrated: '{count, plural, one {one objection was} other {# objections were}} integrated',
  blocked: 'Not carried: {count, plural, one {one objection is} other {# objections are}} open',
  turnsLeft:
    'Not decided: {count, plural, one {one person has} other {# people have}} not had their turn',
  nobodyConsented: 'Not decided: nobody consented',

  // Straw polls.
  straw:
    'A straw poll, which decides nothing: most chose “{option}”, {votes, number} of {total, number}',
  strawLevel: 'A straw poll, which decides nothing: no answer is ahead',
  strawNobody: 'A straw poll, which decides nothing: nobody answered',

  choiceYes: 'Yes',
  choiceNo: 'No',
  choiceAbstain: 'Abstain',
  choiceBlank: 'Blank',

  // Questions that follow from what is voted on.
  questionAmendment: 'Amendment {number, number} to: {title}',

  // Polls without a result that stands.
  withheld: 'The poll is closed, and its result is not published yet',
  cancelled: 'The poll was cancelled, and nothing was decided',
  cancelledBecause: 'The poll was cancelled, and nothing was decided: {reason}',
  'repeated-tie': 'This result no longer stands: the tie was voted on once more',
  'repeated-chair-changed':
    'This result no longer stands: the poll was repeated, because somebody else chairs',
  'repeated-line-dropped':
    'This result no longer stands: the poll was repeated, because a line had dropped',
  'repeated-no-quorum':
    'This result no longer stands: the poll was repeated, because there had been no quorum',
} as const;
