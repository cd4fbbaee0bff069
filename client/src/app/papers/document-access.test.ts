import { initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import { expect, it } from 'vitest';
import { accessTo } from './document-access.ts';

const CLERK = { id: 'maja', name: 'Maja Kovač', role: 'clerk', language: 'sl' } as const;
const approved = { hash: 'ab'.repeat(32), by: 'maja', at: 1, in: null };
const APPROVED: MeetingState = {
  ...initialState,
  minutes: { own: { status: 'approved', approved }, earlier: [] },
};

function table(state: MeetingState) {
  const to = (part: Parameters<typeof accessTo>[1]) => accessTo({ you: CLERK, state }, part);
  const item = 'housing';
  return {
    agenda: to({ kind: 'agenda' }),
    minutes: to({ kind: 'minutes', item }),
    comments: to({ kind: 'comments', item }),
    notes: to({ kind: 'notes', item }),
  };
}

it('lets the clerk write, and once the minutes are approved only in the notes', () => {
  const all = { agenda: 'write', minutes: 'write', comments: 'write', notes: 'write' };
  expect(table(initialState)).toEqual(all);
  expect(table(APPROVED)).toEqual({
    agenda: 'read',
    minutes: 'read',
    comments: 'read',
    notes: 'write',
  });
});
