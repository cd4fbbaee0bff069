import type { MotionRefusal } from '@koinon/shared/motions/rules';
import type { PutRefusal } from '@koinon/shared/motions/voting-order';

/** Refusals about motions and amendments: what was the matter, and what to do next. */
export const motionRefusals = {
  'not-for-others': {
    what: 'You can do this only for yourself.',
    next: 'Ask the clerk.',
  },
  'no-right-to-move': {
    what: 'Only members who take part in this item may move or second.',
    next: 'Ask a member to move it, or ask the chair.',
  },
  'item-not-open': {
    what: 'This item is not under discussion now.',
    next: 'Move it when the item is open.',
  },
  'nothing-pending': {
    what: 'No motion is pending that this could speak about.',
    next: 'Move it when a motion is pending.',
  },
  'out-of-order-now': {
    what: 'Another motion comes before this one.',
    next: 'Wait until it is settled.',
  },
  'debate-closed': {
    what: 'The debate on this motion is closed.',
    next: 'The motion is voted on next.',
  },
  'unknown-motion': {
    what: 'This motion is not known.',
    next: 'Load the page again.',
  },
  'unknown-amendment': {
    what: 'This amendment is not known.',
    next: 'Load the page again.',
  },
  'motion-settled': {
    what: 'This motion is settled already.',
    next: 'Look at what became of it, or move a new one.',
  },
  'amendment-settled': {
    what: 'This amendment is settled already.',
    next: 'Look at what became of it, or move a new one.',
  },
  'not-seconded': {
    what: 'Nobody has seconded this yet.',
    next: 'Wait for somebody to second it.',
  },
  'second-not-needed': {
    what: 'This needs nobody to second it.',
    next: 'Nothing more is needed.',
  },
  'already-seconded': {
    what: 'Somebody has seconded this already.',
    next: 'Nothing more is needed.',
  },
  'own-motion': {
    what: 'Whoever moved it cannot second it.',
    next: 'Wait for somebody else to second it.',
  },
  'not-amendable': {
    what: 'This kind of motion cannot be amended.',
    next: 'Vote against it, or move another.',
  },
  'already-put': {
    what: 'This is already put to the vote.',
    next: 'Wait for the end of the vote, or ask the chair to cancel it.',
  },
  'amends-too-deep': {
    what: 'An amendment to an amendment cannot be amended again.',
    next: 'Move another amendment in its place.',
  },
  'another-amendment-first': {
    what: 'Another amendment is being dealt with.',
    next: 'Wait until it is settled.',
  },
  'passage-not-found': {
    what: 'This passage is no longer in the text.',
    next: 'Write the amendment again from the present text.',
  },
  'passage-not-unique': {
    what: 'This passage stands in the text more than once.',
    next: 'Take more words around it.',
  },
  'changes-nothing': {
    what: 'This would change nothing.',
    next: 'Write what is to be different.',
  },
  'leaves-no-text': {
    what: 'Nothing of the motion would be left.',
    next: 'Leave some text, or vote against the motion.',
  },
  'not-the-mover': {
    what: 'Only whoever moved it can withdraw it.',
    next: 'Ask the mover.',
  },
  'only-main-motions': {
    what: 'This can be done with a main motion only.',
    next: 'Choose a main motion.',
  },
  'amendments-first': {
    what: 'Amendments to this motion are still pending.',
    next: 'Settle them first.',
  },
  'another-motion-first': {
    what: 'A motion about this one is still pending.',
    next: 'Settle it first.',
  },
  'not-these-amendments': {
    what: 'These are not all the pending amendments of this text.',
    next: 'Order them again; the list has changed.',
  },
  'already-in-this-order': {
    what: 'The amendments stand in this order already.',
    next: 'Nothing more is needed.',
  },
  'parts-differ-from-text': {
    what: 'The parts do not add up to the motion’s text.',
    next: 'Divide the text without changing it.',
  },
  'text-has-moved-on': {
    what: 'The text has changed since this was voted on.',
    next: 'Move a new amendment.',
  },
  'motion-not-put-off': {
    what: 'This motion was not put off.',
    next: 'Go on with the next step.',
  },
  'unknown-decision': {
    what: 'This decision is not known.',
    next: 'Load the page again.',
  },
  'unknown-follow-up': {
    what: 'This follow-up is not known.',
    next: 'Load the page again.',
  },
  'decision-set-aside': {
    what: 'This decision no longer stands, because its vote is repeated.',
    next: 'Wait for the new result.',
  },
} as const satisfies Partial<Record<MotionRefusal | PutRefusal, { what: string; next: string }>>;
