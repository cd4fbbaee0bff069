import { describe, expect, it } from 'vitest';
import { decisionLines, draftOf, isComplete, NEW_FOLLOW_UP } from './decision-model.ts';
import { moved, motionsAfter } from './testing/motions-after.ts';

describe('decisions', () => {
  it('are listed latest first, with the title of their motion', () => {
    const taken = (decision: string, number: number, motion: string | null) =>
      ({
        type: 'DecisionTaken',
        decision,
        number,
        year: 2026,
        body: 'b',
        motion,
        poll: 'p',
        text: 'x',
      }) as const;
    const view = motionsAfter('amal', moved('m1'), taken('d1', 1, 'm1'), taken('d2', 2, null));
    expect(decisionLines(view).map(({ decision, title }) => [decision.number, title])).toEqual([
      [2, null],
      [1, { en: 'Motion m1' }],
    ]);
  });

  it('have follow-ups that say who has to do what', () => {
    expect(isComplete(NEW_FOLLOW_UP)).toBe(false);
    const draft = draftOf({ id: 'f', who: 'City', what: 'Answer', by: null });
    expect(draft).toEqual({ followUp: 'f', who: 'City', what: 'Answer', by: '' });
    expect(isComplete(draft)).toBe(true);
  });
});
