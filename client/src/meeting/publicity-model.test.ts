import { describe, expect, it } from 'vitest';
import { BEAT_MS, councilView, HOUSING, OPENED } from '../session/testing/council.ts';
import { closedToPublic, scopesToClose } from './publicity-model.ts';

const closed = (scope: 'item' | 'sitting') =>
  ({
    type: 'ClosedToPublic',
    scope,
    reason: 'Personal data',
    item: scope === 'item' ? 'housing' : null,
  }) as const;

describe('closing to the public', () => {
  it('says what is closed, why and since when', () => {
    expect(closedToPublic(councilView('guest', []))).toBeNull();
    const view = councilView('guest', [OPENED, HOUSING, closed('item')], null);
    expect(closedToPublic(view)).toEqual({
      scope: 'item',
      reason: 'Personal data',
      since: 4 * BEAT_MS,
    });
  });

  it('is offered for the item only while one is open, and may be widened', () => {
    expect(scopesToClose(councilView('eleni', [OPENED]))).toEqual(['sitting']);
    expect(scopesToClose(councilView('eleni', [OPENED, HOUSING]))).toEqual(['item', 'sitting']);
    const item = [OPENED, HOUSING, closed('item')];
    expect(scopesToClose(councilView('eleni', item))).toEqual(['sitting']);
    const sitting = [OPENED, HOUSING, closed('sitting')];
    expect(scopesToClose(councilView('eleni', sitting))).toEqual([]);
    expect(scopesToClose(councilView('eleni', [OPENED, { type: 'MeetingClosed' }]))).toEqual([]);
  });
});
