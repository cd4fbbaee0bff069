import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { viewAfter } from '../testing/view-after.ts';
import { agendaShown } from './agenda-shown.ts';

const OPEN: readonly RecordEvent[] = [
  { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
  { type: 'MeetingOpened' },
];
const CLOSED: RecordEvent = {
  type: 'ClosedToPublic',
  scope: 'sitting',
  reason: 'Personal data',
  item: null,
};
const ITEMS = ['housing'];

describe('in the agenda’s place', () => {
  it('the gallery is told that it is out, and reads on when it is let in again', () => {
    const out = viewAfter([...OPEN, CLOSED], 'guest');
    expect(agendaShown(out, null)).toEqual({ kind: 'closed' });
    const again = viewAfter(
      [...OPEN, CLOSED, { type: 'OpenedToPublic', because: 'asked' }],
      'guest',
    );
    expect(agendaShown(again, null)).toEqual({ kind: 'loading' });
    expect(agendaShown(again, ITEMS)).toEqual({ kind: 'items', items: ITEMS });
  });

  it('a member goes on reading', () => {
    const member = viewAfter([...OPEN, CLOSED], 'nikos');
    expect(agendaShown(member, ITEMS)).toEqual({ kind: 'items', items: ITEMS });
    expect(agendaShown(member, null)).toEqual({ kind: 'loading' });
  });
});
