import { expect, it } from 'vitest';
import { AUDIENCES, evolveViews, firstAudience, initialViews } from './audience.ts';
import type { RecordEvent } from './meeting-state.ts';
import { given, OPEN } from './specification.ts';

it('everybody sees who is excused, and only officers why', () => {
  const outcome = given(...OPEN).when('maja', {
    type: 'Excuse',
    person: 'grace',
    reason: 'In hospital',
  });
  expect(outcome).toEqual([
    { type: 'AbsenceExcused', person: 'grace', reason: null },
    { type: 'ExcuseExplained', person: 'grace', reason: 'In hospital' },
  ]);
  const events = outcome as readonly RecordEvent[];
  const { state } = given(...OPEN);
  expect(events.map((event) => firstAudience(state, event))).toEqual(['public', 'officers']);
  const views = events.reduce(
    (known, event, index) => evolveViews(known, { n: index + 1, at: 7, by: 'maja', event }),
    initialViews,
  );
  const reasons = AUDIENCES.map((audience) => views[audience].attendance.excused['grace']?.reason);
  expect(reasons).toEqual([null, null, 'In hospital', 'In hospital']);
});
