import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { expect, it } from 'vitest';
import { comes, connects, councilOf, councilView } from '../session/testing/council.ts';
import { nextStep } from './next-step.ts';

function noteBefore(events: readonly RecordEvent[], needsChair = false) {
  const view = councilView('eleni', events, councilOf({ quorum: { needsChair } }));
  return nextStep(view, []);
}

it('opening the sitting says how the quorum would stand, and can be done all the same', () => {
  expect(noteBefore([comes('eleni'), comes('grace')])).toEqual({
    type: 'OpenMeeting',
    note: { kind: 'noQuorum', present: 2, needed: 3 },
  });
  expect(noteBefore([comes('eleni'), comes('grace'), connects('amal')])).toEqual({
    type: 'OpenMeeting',
    note: { kind: 'quorum', present: 3, needed: 3 },
  });
  expect(noteBefore([comes('grace'), comes('nikos')], true)).toEqual({
    type: 'OpenMeeting',
    note: { kind: 'quorumWithout', because: 'no-chair' },
  });
});
