import { describe, expect, it } from 'vitest';
import type { MotionCommand } from './commands.ts';
import { sitting } from './specification.ts';

const TREES = 'The city plants 100 trees in the north.';
const move = {
  type: 'MoveMotion',
  kind: 'main',
  item: 'parks',
  title: { en: 'Trees' },
  text: TREES,
} as const;

describe('following up', () => {
  const decided = sitting().give('nikos', move).pass({ motion: 'id1' });
  const set: MotionCommand = {
    type: 'SetFollowUp',
    decision: 'id2',
    who: 'Parks department',
    what: 'Report',
    by: '2027-01-31',
  };

  it('says who must answer by when, and is corrected by a new event', () => {
    const asked = decided.give('maja', set);
    expect(asked.latest).toEqual([
      {
        type: 'FollowUpSet',
        decision: 'id2',
        followUp: 'id3',
        who: 'Parks department',
        what: 'Report',
        by: '2027-01-31',
      },
    ]);
    const later = asked.give('maja', { ...set, followUp: 'id3', by: null }).give('maja', set);
    expect(later.motions.decisions[0]?.followUps).toMatchObject([
      { id: 'id3', by: null },
      { id: 'id4', by: '2027-01-31' },
    ]);
  });

  it('is dropped again', () => {
    const drop = { type: 'DropFollowUp', decision: 'id2', followUp: 'id3' } as const;
    const dropped = decided.give('maja', set).give('maja', drop);
    expect(dropped.latest).toEqual([{ type: 'FollowUpDropped', decision: 'id2', followUp: 'id3' }]);
    expect(dropped.motions.decisions[0]?.followUps).toEqual([]);
    expect(decided.refusal('maja', drop)).toBe('unknown-follow-up');
  });

  it('needs a decision that stands, and a sitting that has not closed', () => {
    expect(sitting().refusal('maja', set)).toBe('unknown-decision');
    expect(decided.refusal('maja', { ...set, followUp: 'id9' })).toBe('unknown-follow-up');
    expect(decided.repeat({ motion: 'id1' }).refusal('maja', set)).toBe('decision-set-aside');
    expect(sitting({ meetingClosed: true }).refusal('maja', set)).toBe('meeting-closed');
    expect(sitting({ meetingOpen: false }).refusal('maja', set)).toBe('unknown-decision');
  });
});
