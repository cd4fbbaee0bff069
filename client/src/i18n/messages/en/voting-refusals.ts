import type { VotingRefusal } from '@koinon/shared/voting/facts';

/** Codes that other parts of the record have too, with words of their own. */
type Common =
  'booths-speaking' | 'meeting-not-open' | 'not-here' | 'not-your-turn' | 'conflict-of-interest';

/** Refusals about polls: what was the matter, and what to do next. */
export const votingRefusals = {
  'wrong-answer': {
    what: 'This poll asks for another kind of answer.',
    next: 'Load the page again and choose from its answers.',
  },
  'abstention-not-allowed': {
    what: 'Under the rules of this body nobody may abstain.',
    next: 'Choose Yes or No.',
  },
  'unknown-candidate': {
    what: 'This person is not a candidate.',
    next: 'Choose from the list.',
  },
  'named-twice': {
    what: 'Somebody is named twice.',
    next: 'Name each person once.',
  },
  'too-many-names': {
    what: 'There are more names than places.',
    next: 'Take names off until they fit.',
  },
  'unknown-option': {
    what: 'This is not one of the answers.',
    next: 'Choose from the list.',
  },
  'hands-are-counted': {
    what: 'In this poll hands are counted.',
    next: 'Raise your hand when the chair asks.',
  },
  'only-straw-polls': {
    what: 'This meeting was called without the rules of a body.',
    next: 'Take a straw poll, or call the meeting for a body.',
  },
  'no-quorum': {
    what: 'There is no quorum.',
    next: 'Wait for members to come, or adjourn.',
  },
  'unknown-poll': {
    what: 'This poll is not known.',
    next: 'Load the page again.',
  },
  'poll-in-progress': {
    what: 'Another poll is announced or open.',
    next: 'Close or cancel it first.',
  },
  'poll-not-open': {
    what: 'The poll is not open yet.',
    next: 'Wait until the chair starts it.',
  },
  'poll-already-open': {
    what: 'The poll is already open.',
    next: 'Go on with the next step.',
  },
  'poll-not-closed': {
    what: 'The poll is not closed yet.',
    next: 'Close it first.',
  },
  'poll-closed': {
    what: 'The poll was closed before this arrived. It was not counted.',
    next: 'Tell the chair if your line was interrupted; the vote may be repeated.',
  },
  'poll-cancelled': {
    what: 'The poll was cancelled.',
    next: 'Wait for the chair to put the question again.',
  },
  'election-is-of-persons': {
    what: 'An election is of persons.',
    next: 'Choose another kind of poll, or give candidates.',
  },
  'not-for-this-kind': {
    what: 'This kind of poll does not know that.',
    next: 'Choose another kind, or go on with the next step.',
  },
  'no-candidates': {
    what: 'The election has no candidates or no places.',
    next: 'Add candidates and say how many are to be elected.',
  },
  'too-few-options': {
    what: 'One answer alone is no choice.',
    next: 'Add a second answer, or leave them all out.',
  },
  'same-id-twice': {
    what: 'An answer or a candidate is in the list twice.',
    next: 'Remove one of them.',
  },
  'not-ready-for-vote': {
    what: 'This cannot be put to the vote yet.',
    next: 'See that it is seconded, and that its amendments are voted on first.',
  },
  'consent-not-provided': {
    what: 'The rules of this body do not provide for consent rounds.',
    next: 'Take a vote, or adjust the body’s rules for later sittings.',
  },
  'secret-forbidden': {
    what: 'The rules of this body do not allow a secret ballot.',
    next: 'Take an open vote.',
  },
  'secret-only-for-persons': {
    what: 'The rules of this body allow a secret ballot on persons only.',
    next: 'Take an open vote.',
  },
  'secret-required': {
    what: 'The rules of this body ask for a secret ballot on persons.',
    next: 'Choose a secret ballot or an election.',
  },
  'already-secret': {
    what: 'This poll is secret already.',
    next: 'Nothing more is needed.',
  },
  'chair-decides-on-secret': {
    what: 'In this body the chair decides whether a ballot is secret.',
    next: 'Ask the chair.',
  },
  'already-asked': {
    what: 'You have asked for a secret ballot already.',
    next: 'Nothing more is needed.',
  },
  'register-empty': {
    what: 'Nobody may vote now.',
    next: 'Note who is present first.',
  },
  'small-register': {
    what: 'So few may vote that a secret ballot could be guessed.',
    next: 'Start it again and accept the warning, or take an open vote.',
  },
  'key-missing': {
    what: 'The ballot box could not be made.',
    next: 'Start the poll again. If it goes on, tell the technician.',
  },
  'ballot-is-secret': {
    what: 'In a secret ballot no vote is entered by name.',
    next: 'Note a paper, or let the member vote by device.',
  },
  'not-in-the-register': {
    what: 'This person is not in the register of the poll.',
    next: 'The register was frozen when the poll opened.',
  },
  'not-called-yet': {
    what: 'This name has not been called yet.',
    next: 'Wait until it is called.',
  },
  'already-voted': {
    what: 'This vote is stored already.',
    next: 'Nothing more is needed.',
  },
  'voted-on-paper': {
    what: 'This person takes part on paper.',
    next: 'Tell the clerk if that is not so.',
  },
  'chair-votes-last': {
    what: 'Under the rules whoever chairs votes after all others.',
    next: 'Wait for the others, or make the last call.',
  },
  'chair-has-voted': {
    what: 'Whoever chairs has voted last.',
    next: 'The poll can be closed.',
  },
  'vote-does-not-matter': {
    what: 'Under the rules whoever chairs votes only where it changes the outcome.',
    next: 'The poll can be closed.',
  },
  'everybody-has-voted': {
    what: 'Everybody who can vote has voted.',
    next: 'Close the poll.',
  },
  'already-called': {
    what: 'The last call has been made already.',
    next: 'Close the poll when you are ready.',
  },
  'nobody-dropped': {
    what: 'No line is interrupted any more.',
    next: 'Go on with the next step.',
  },
  'no-objection-of-yours': {
    what: 'You have no open objection in this round.',
    next: 'Only whoever objected can say that it is integrated.',
  },
  'not-an-officer': {
    what: 'This is for an officer to do.',
    next: 'Ask the chair or the clerk.',
  },
  'second-officer-needed': {
    what: 'A second officer has to confirm this.',
    next: 'Ask the chair, the clerk, a deputy or the secretary; or the member concerned.',
  },
  'nothing-to-confirm': {
    what: 'There is nothing to confirm any more.',
    next: 'Look at the poll again; it has changed.',
  },
  'already-confirmed': {
    what: 'This is confirmed already.',
    next: 'Nothing more is needed.',
  },
  'no-entry': {
    what: 'No vote was entered for this person.',
    next: 'Look at the register again; it has changed.',
  },
  'no-papers': {
    what: 'Nobody takes part on paper.',
    next: 'Note the papers first.',
  },
  'paper-not-noted': {
    what: 'No paper was noted for this person.',
    next: 'Look at the register again; it has changed.',
  },
  'wrong-count': {
    what: 'This count cannot come of such a vote.',
    next: 'Check the numbers.',
  },
  'more-votes-than-members': {
    what: 'There are more votes than members in the register.',
    next: 'Count again.',
  },
  'chairs-vote-not-counted': {
    what: 'The vote of whoever chairs is not in the count.',
    next: 'Check the numbers.',
  },
  'entry-not-confirmed': {
    what: 'A vote that was entered is not confirmed yet.',
    next: 'Confirm it, or take it back.',
  },
  'names-not-called': {
    what: 'Not all names have been called.',
    next: 'Call the next name.',
  },
  'round-not-finished': {
    what: 'Not everybody has had their turn.',
    next: 'Hear whoever is next.',
  },
  'count-missing': {
    what: 'The hands have not been counted yet.',
    next: 'Enter the count.',
  },
  'count-not-confirmed': {
    what: 'The count is not confirmed yet.',
    next: 'A second officer has to confirm it.',
  },
  'paper-not-confirmed': {
    what: 'The papers are not counted and confirmed yet.',
    next: 'Enter their count; a second officer confirms it.',
  },
  'participations-differ': {
    what: 'There are not as many ballots as people who took part.',
    next: 'Check the noted papers and count them again.',
  },
  'tally-missing': {
    what: 'The ballot box could not be opened.',
    next: 'Close the poll again. If it goes on, tell the technician.',
  },
  'channel-uncovered': {
    what: 'Somebody listens to a channel that nobody interprets.',
    next: 'Wait for the booth, or open the vote all the same.',
  },
  'nothing-withheld': {
    what: 'This result is published already.',
    next: 'Nothing more is needed.',
  },
  'no-tie-to-decide': {
    what: 'There is no tie for the chair to decide.',
    next: 'Go on with the next step.',
  },
  'not-chairing-at-the-close': {
    what: 'Only whoever chaired at the close decides the tie.',
    next: 'Hand the chair back, or repeat the vote.',
  },
  'no-lot-to-draw': {
    what: 'There is no lot to draw.',
    next: 'Go on with the next step.',
  },
  'no-ground-to-repeat': {
    what: 'The rules give no ground to repeat this vote.',
    next: 'A vote is repeated after a tie, a dropped line, a change of chair or without a quorum.',
  },
  'already-repeated': {
    what: 'This vote has been repeated already.',
    next: 'Look at the poll that took its place.',
  },
  'not-the-last-poll': {
    what: 'Only the vote taken last can be repeated.',
    next: 'Put the question again as a new poll.',
  },
  'poll-already-waiting': {
    what: 'This poll waits for the interpreters already.',
    next: 'It opens by itself. You can also open it now.',
  },
  'poll-not-waiting': {
    what: 'This poll does not wait any more.',
    next: 'Look at the poll again; it has changed.',
  },
} as const satisfies Record<Exclude<VotingRefusal, Common>, { what: string; next: string }>;
