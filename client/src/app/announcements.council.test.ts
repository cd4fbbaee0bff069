import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { comes, councilView, HOUSING, leaves, OPENED } from '../session/testing/council.ts';
import { announcements } from './announcements.ts';

const here = [comes('eleni'), comes('amal'), comes('grace')];

function said(me: string, before: readonly RecordEvent[], ...events: readonly RecordEvent[]) {
  return announcements(councilView(me, before), councilView(me, [...before, ...events]), null);
}

describe('what a council hears', () => {
  it('is how the quorum comes to stand, each time', () => {
    expect(said('nikos', here, OPENED)).toContainEqual({ kind: 'quorum', status: 'established' });
    expect(said('nikos', [OPENED, comes('eleni')], comes('amal'))).toEqual([]);
    expect(said('nikos', [...here, OPENED], leaves('grace'))).toEqual([
      { kind: 'quorum', status: 'lost' },
    ]);
    expect(said('nikos', [], OPENED)).toContainEqual({ kind: 'quorum', status: 'missing' });
  });

  it('is that the public is closed out and let in again, and why', () => {
    const reason = 'Personal data';
    const closed = { type: 'ClosedToPublic', scope: 'item', reason, item: 'housing' } as const;
    const open = [...here, OPENED, HOUSING];
    expect(said('guest', open, closed)).toEqual([{ kind: 'closedToPublic', reason }]);
    expect(said('guest', [...open, closed], { type: 'OpenedToPublic', because: 'asked' })).toEqual([
      { kind: 'openedToPublic' },
    ]);
  });

  it('is who chairs, when that changes', () => {
    const handed = { type: 'ChairHandedOver', to: 'amal', because: 'asked' } as const;
    expect(said('grace', here, handed)).toEqual([{ kind: 'chairs', person: 'amal' }]);
    expect(said('amal', here, handed)).toEqual([{ kind: 'chairYours' }]);
    expect(said('grace', [...here, handed], { type: 'ChairTakenBack' })).toEqual([
      { kind: 'chairs', person: 'eleni' },
    ]);
    expect(said('grace', [], comes('eleni'))).toEqual([]);
  });
});
