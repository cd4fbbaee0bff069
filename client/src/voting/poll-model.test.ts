import { describe, expect, it } from 'vitest';
import { participation, pastPolls, questionIn, RESULT_SHOWN_MS, shownPoll } from './poll-model.ts';
import { CHAIR, CLERK, closed, opened, Sitting, votes } from './testing/sitting.ts';

function open(sitting: Sitting) {
  const poll = sitting.state.voting.polls[sitting.poll];
  if (poll?.status !== 'open') throw new Error('no poll is open');
  return poll;
}

describe('how far a poll is', () => {
  it('is told by the record, and of a secret poll by the server', () => {
    const named = votes(opened(new Sitting(), 'electronic'), { nikos: 'yes', amal: 'no' });
    expect(participation(named.view('guest'), open(named))).toEqual({ voted: 2, of: 7 });
    const secret = opened(new Sitting(), 'secret');
    secret.box = { participants: ['nikos', 'amal', 'grace'], tally: null };
    expect(participation(secret.view('guest'), open(secret))).toEqual({ voted: 3, of: 7 });
    secret.does(CLERK, { type: 'NotePaper', poll: secret.poll, person: 'petra' });
    expect(participation(secret.view('guest'), open(secret))).toEqual({ voted: 4, of: 7 });
  });
});

describe('the question', () => {
  const question = { en: 'Adopt?', el: 'Εγκρίνεται;' };

  it('comes in the reader’s language first, then in every channel’s', () => {
    expect(questionIn(question, 'el', ['en', 'el', 'ar'])).toEqual([
      { tag: 'el', text: 'Εγκρίνεται;' },
      { tag: 'en', text: 'Adopt?' },
    ]);
  });

  it('says in which language it stands when the reader’s is missing', () => {
    expect(questionIn(question, 'ar', [])).toEqual([{ tag: 'en', text: 'Adopt?' }]);
    expect(questionIn({ sl: 'Ali?' }, 'ar', [])).toEqual([{ tag: 'sl', text: 'Ali?' }]);
  });
});

describe('the poll that everybody should look at', () => {
  it('is the one of the moment, then its result, until the sitting goes on', () => {
    const sitting = opened(new Sitting(), 'electronic');
    expect(shownPoll(sitting.view('hall'), 0)?.status).toBe('open');
    closed(votes(sitting, { nikos: 'yes', amal: 'yes' }));
    const view = sitting.view('hall');
    const now = view.n * 1_000;
    expect(shownPoll(view, now)?.status).toBe('closed');
    expect(shownPoll(view, now + RESULT_SHOWN_MS + 1)).toBeNull();
    sitting.record({ type: 'ItemOpened', item: 'next', title: { en: 'Next' } });
    expect(shownPoll(sitting.view('hall'), now)).toBeNull();
  });

  it('was none in the beginning', () => {
    expect(shownPoll(new Sitting().view('hall'), 0)).toBeNull();
  });
});

it('keeps what is over, latest first', () => {
  const sitting = closed(votes(opened(new Sitting(), 'electronic'), { nikos: 'yes' }));
  opened(sitting, 'electronic');
  sitting.does(CHAIR, { type: 'CancelPoll', poll: sitting.poll, reason: 'mistaken' });
  expect(pastPolls(sitting.view('guest')).map(({ status }) => status)).toEqual([
    'cancelled',
    'closed',
  ]);
});
