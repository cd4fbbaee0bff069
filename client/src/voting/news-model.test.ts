import { expect, it } from 'vitest';
import { pollNews } from './news-model.ts';
import { CHAIR, CLERK, closed, opened, pack, Sitting, votes } from './testing/sitting.ts';

function after(sitting: Sitting, me: string, change: (sitting: Sitting) => void) {
  const before = sitting.view(me);
  change(sitting);
  return pollNews(before, sitting.view(me));
}

const QUESTION = { en: 'Shall we adopt the motion?', el: 'Εγκρίνεται η πρόταση;' };

it('says that a poll is announced, open, and closed with its result', () => {
  const sitting = new Sitting();
  const asked = { kind: 'electronic', purpose: 'motion', question: QUESTION, on: null } as const;
  expect(
    after(sitting, 'nikos', () => sitting.does(CHAIR, { type: 'AnnouncePoll', ...asked })),
  ).toEqual([{ kind: 'pollAnnounced', question: QUESTION }]);
  const start = () =>
    sitting.does(CHAIR, { type: 'StartPoll', poll: sitting.poll, smallRegisterAccepted: false });
  expect(after(sitting, 'nikos', start)).toEqual([{ kind: 'pollOpened', question: QUESTION }]);
  expect(after(sitting, 'nikos', () => votes(sitting, { amal: 'yes' }))).toEqual([]);
  expect(after(sitting, 'nikos', closed).map(({ kind }) => kind)).toEqual([
    'pollClosed',
    'pollResult',
  ]);
});

it('says a result again when it has become another', () => {
  const tie = { open: 'chair-decides', secret: 'rejected' } as const;
  const sitting = opened(new Sitting(pack('advisory-default', { tie })), 'electronic');
  closed(votes(sitting, { nikos: 'yes', amal: 'no' }));
  const decide = () => sitting.does(CHAIR, { type: 'DecideTie', poll: sitting.poll, choice: 'no' });
  expect(after(sitting, 'nikos', decide).map(({ kind }) => kind)).toEqual(['pollResult']);
});

it('says to each that they are called, or that it is their turn', () => {
  const roll = opened(new Sitting(), 'roll-call');
  const call = () => roll.does(CLERK, { type: 'CallName', poll: roll.poll, person: 'nikos' });
  expect(after(roll, 'nikos', call)).toEqual([{ kind: 'pollCalled' }]);
  const round = opened(new Sitting(), 'consent');
  const consent = () =>
    round.does(CHAIR, { type: 'CastBallot', poll: round.poll, answer: { kind: 'consent' } });
  expect(after(round, 'nikos', consent)).toEqual([{ kind: 'pollTurn' }]);
});

it('never calls a straw poll a vote', () => {
  const news = after(new Sitting(null), 'nikos', (sitting) => opened(sitting, 'straw'));
  expect(news).toContainEqual({ kind: 'pollOpenedStraw', question: QUESTION });
});
