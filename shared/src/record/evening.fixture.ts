import type { Answer } from '../voting/answer.ts';
import { currentPoll } from '../voting/poll.ts';
import { Sitting } from './sitting.fixture.ts';
import { CAST, CONSTITUTION } from './specification.ts';

/** 18:00 on 3 March 2026 in Athens. */
const BEGINS = 1_772_553_600_000;
const title = { en: 'Flats for families', el: 'Κατοικίες για οικογένειες' };
const roads = { en: 'Roads' };
const consent: Answer = { kind: 'consent' };

/** An evening on which nearly everything happens that minutes have words for. */
export function evening(): Sitting {
  const sitting = new Sitting({
    chair: 'eleni',
    roleOf: (person) => CAST[person] ?? null,
    begins: BEGINS,
  });
  opens(sitting);
  debates(sitting);
  dealsInPrivate(sitting);
  decides(sitting);
  goesOn(sitting);
  ends(sitting);
  return sitting;
}

function opens(sitting: Sitting): void {
  const texts = { en: 'Spring sitting', el: 'Εαρινή συνεδρίαση' };
  sitting.says('system', { type: 'PlanMeeting', title: texts, body: { en: 'Council' } });
  const minutes = { style: 'summary', times: true } as const;
  const constitution = { ...CONSTITUTION, minutes };
  sitting.says('system', { type: 'ConstituteMeeting', constitution });
  sitting.says('system', { type: 'OpenChannel', channel: 'el' });
  sitting.says('maja', { type: 'AssignInterpreter', person: 'dimitra', channel: 'el' });
  sitting.says('maja', { type: 'Arrive' });
  sitting.says('maja', { type: 'NoteArrival', person: 'eleni' });
  sitting.says('nikos', { type: 'Arrive' });
  sitting.says('dimitra', { type: 'Arrive' });
  sitting.says('maja', { type: 'Excuse', person: 'grace', reason: 'Ill' });
  sitting.says('eleni', { type: 'OpenMeeting' });
  sitting.waits(5);
  sitting.says('amal', { type: 'Arrive' });
  const earlier = { meeting: 'winter', title: { en: 'Winter sitting' }, hash: 'e'.repeat(64) };
  const heldAt = BEGINS - 90 * 86_400_000;
  sitting.says('system', { type: 'ApproveEarlierMinutes', ...earlier, heldAt, by: 'maja' });
}

function debates(sitting: Sitting): void {
  sitting.says('eleni', { type: 'OpenItem', item: 'housing', title });
  sitting.says('eleni', { type: 'GiveFloor', person: 'nikos', seconds: 600 });
  sitting.waits(4);
  sitting.says('amal', { type: 'RaiseHand', kind: 'point-of-order' });
  sitting.says('eleni', { type: 'GiveFloor', person: 'amal', seconds: 60, kind: 'point-of-order' });
  sitting.says('eleni', { type: 'TakeFloor' });
  sitting.says('eleni', { type: 'ResumeTurn' });
  sitting.waits(1);
  sitting.says('nikos', { type: 'YieldFloor' });
  sitting.says('eleni', { type: 'GiveFloor', person: 'amal', seconds: 600 });
  sitting.waits(2);
  sitting.says('amal', { type: 'YieldFloor' });
  const text = 'Ten flats are let to families.\nHalf of them are in the old town.';
  sitting.says('nikos', { type: 'MoveMotion', item: 'housing', kind: 'main', title, text });
  const motion = sitting.state.motions.motions[0]?.id ?? '';
  const change = { passage: 'Ten', replacement: 'Twenty' };
  sitting.says('amal', { type: 'MoveAmendment', motion, ...change });
  const end = { passage: '', replacement: ' The city reports every year.' };
  sitting.says('nikos', { type: 'MoveAmendment', motion, ...end });
  const [twenty, report] = sitting.state.motions.amendments;
  sitting.says('nikos', { type: 'Withdraw', on: { amendment: report?.id ?? '' } });
  const on = { amendment: twenty?.id ?? '' };
  const poll = sitting.puts({ kind: 'electronic', purpose: 'motion', question: title, on });
  sitting.votes(poll, ['eleni', 'amal'], 'yes');
  sitting.votes(poll, ['nikos'], 'no');
  sitting.closes(poll);
}

function dealsInPrivate(sitting: Sitting): void {
  sitting.says('eleni', { type: 'CloseToPublic', scope: 'item', reason: 'Names of families' });
  sitting.says('eleni', { type: 'GiveFloor', person: 'amal', seconds: 600 });
  sitting.waits(3);
  sitting.says('amal', { type: 'YieldFloor' });
  const question = { en: 'Is the file complete?' };
  const poll = sitting.puts({ kind: 'hands', purpose: 'motion', question, on: null });
  const counts = { kind: 'choices', yes: 2, no: 0, abstain: 1, blank: 0, invalid: 0 } as const;
  sitting.says('maja', { type: 'EnterCount', poll, counts, chairsVote: 'yes' });
  sitting.says('eleni', { type: 'ConfirmCount', poll });
  sitting.closes(poll);
  sitting.says('eleni', { type: 'OpenToPublic' });
  sitting.says('eleni', { type: 'GiveFloor', person: 'nikos', seconds: 600 });
  sitting.waits(1);
  sitting.says('nikos', { type: 'YieldFloor' });
}

function decides(sitting: Sitting): void {
  sitting.says('eleni', { type: 'SuspendMeeting' });
  sitting.waits(15);
  sitting.says('eleni', { type: 'ResumeMeeting' });
  const motion = sitting.state.motions.motions[0]?.id ?? '';
  const on = { motion };
  const poll = sitting.puts({ kind: 'electronic', purpose: 'motion', question: title, on });
  sitting.votes(poll, ['eleni', 'nikos'], 'yes');
  sitting.says('system', { type: 'NoteLineDropped', person: 'amal' });
  sitting.closes(poll);
  sitting.says('system', { type: 'NoteLineRestored', person: 'amal' });
  sitting.says('eleni', { type: 'RepeatPoll', poll });
  const again = sitting.starts();
  sitting.votes(again, ['eleni', 'nikos', 'amal'], 'yes');
  sitting.closes(again);
  const decision = sitting.state.motions.decisions.at(-1)?.id ?? '';
  const followUp = { who: 'Housing office', what: 'Let the flats', by: '2026-12-31' };
  sitting.says('maja', { type: 'SetFollowUp', decision, ...followUp });
}

function goesOn(sitting: Sitting): void {
  sitting.says('nikos', { type: 'LeaveForConflict', item: 'roads' });
  sitting.says('eleni', { type: 'OpenItem', item: 'roads', title: roads });
  sitting.says('nikos', { type: 'ReturnFromConflict', item: 'roads' });
  sitting.says('eleni', { type: 'HandOverChair', to: 'amal' });
  sitting.says('eleni', { type: 'TakeBackChair' });
  const round = sitting.puts({ kind: 'consent', purpose: 'motion', question: roads, on: null });
  for (const person of ['eleni', 'amal', 'nikos']) {
    const answer: Answer = person === 'amal' ? { kind: 'objection', reason: 'No budget' } : consent;
    if (currentPoll(sitting.state.voting) !== null) {
      sitting.says(person, { type: 'CastBallot', poll: round, answer });
    }
  }
  sitting.closes(round);
  const options = ['north', 'south'].map((id) => ({ id, label: { en: id } }));
  const question = { en: 'Which road first?' };
  const straw = sitting.puts({ kind: 'straw', purpose: 'motion', question, on: null, options });
  const answer: Answer = { kind: 'option', option: 'north' };
  sitting.says('nikos', { type: 'CastBallot', poll: straw, answer });
  sitting.closes(straw);
  const text = 'the committee for roads';
  sitting.says('amal', { type: 'MoveMotion', item: 'roads', kind: 'main', title: roads, text });
  const motion = sitting.state.motions.motions.at(-1)?.id ?? '';
  sitting.says('eleni', { type: 'Refer', motion, to: text });
}

function ends(sitting: Sitting): void {
  sitting.says('nikos', { type: 'ChallengeQuorum' });
  sitting.waits(10);
  const since = sitting.state.attendance.here['nikos']?.since ?? 0;
  sitting.says('nikos', { type: 'Leave' });
  const left = sitting.recorded.findLast(({ event }) => event.type === 'PersonLeft')?.at ?? 0;
  const to = left - 5 * 60_000;
  const corrected = { person: 'nikos', since, from: since, to, reason: 'Left before' };
  sitting.says('maja', { type: 'CorrectPresence', ...corrected });
  sitting.waits(1);
  sitting.says('eleni', { type: 'CloseMeeting' });
}
