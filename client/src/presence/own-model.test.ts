import { describe, expect, it } from 'vitest';
import {
  comes,
  connects,
  councilOf,
  councilView,
  HOUSING,
  OPENED,
} from '../session/testing/council.ts';
import { ownPresence, readCode } from './own-model.ts';

describe('my own attendance', () => {
  it('offers a substitute the place of the member who is not here', () => {
    expect(ownPresence(councilView('samir', [])).mayStandFor).toEqual([
      { id: 'nikos', name: 'Nikos Georgiou' },
    ]);
    expect(ownPresence(councilView('samir', [comes('nikos')])).mayStandFor).toEqual([]);
    const sitting = ownPresence(councilView('samir', [comes('samir', 'nikos')]));
    expect(sitting).toMatchObject({ standsFor: 'Nikos Georgiou', mayStandFor: [] });
    const without = councilOf({ voting: { substitutes: false } });
    expect(ownPresence(councilView('samir', [], without)).mayStandFor).toEqual([]);
    expect(ownPresence(councilView('grace', [])).mayStandFor).toEqual([]);
  });

  it('knows of an item only who could have a conflict in it', () => {
    const open = [OPENED, HOUSING, comes('grace')];
    expect(ownPresence(councilView('grace', open))).toMatchObject({
      item: 'housing',
      inConflict: false,
    });
    expect(ownPresence(councilView('ines', open)).item).toBeNull();
    const conflict = { type: 'ConflictDeclared', person: 'grace', item: 'housing' } as const;
    expect(ownPresence(councilView('grace', [...open, conflict])).inConflict).toBe(true);
  });

  it('says where only the room counts', () => {
    const inRoom = councilOf({ presence: { remote: 'forbidden' } });
    expect(ownPresence(councilView('grace', [connects('grace')], inRoom)).onlyInRoom).toBe(true);
    expect(ownPresence(councilView('grace', [connects('grace')])).onlyInRoom).toBe(false);
  });
});

describe('the hall’s code', () => {
  it('is read however it was typed', () => {
    expect(readCode('abc234')).toBe('ABC234');
    expect(readCode(' ABC 234 ')).toBe('ABC234');
    expect(readCode('abc-234')).toBe('ABC234');
  });

  it('has six letters and digits that cannot be taken for one another', () => {
    for (const text of ['', 'ABC23', 'ABC2345', 'ABC1O0', 'ABCI34']) {
      expect(readCode(text)).toBeNull();
    }
  });
});
