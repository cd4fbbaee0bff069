import { describe, expect, it } from 'vitest';
import {
  comes,
  connects,
  councilOf,
  councilView,
  HOUSING,
  OPENED,
} from '../session/testing/council.ts';
import {
  besideSeats,
  countTaken,
  hasPlace,
  isAdviser,
  nextToNote,
  seatRows,
  standsBehind,
} from './seat-model.ts';

describe('seats', () => {
  it('come in the order of the body, vacant ones among them', () => {
    const rows = seatRows(councilView('maja', [comes('eleni')]));
    expect(rows.map(({ number, state }) => [number, state])).toEqual([
      [1, 'room'],
      [2, 'absent'],
      [3, 'absent'],
      [4, 'absent'],
      [5, 'vacant'],
    ]);
    expect(rows[0]).toMatchObject({
      office: 'chair',
      by: 'clerk',
      confirmedBy: { id: 'maja', name: 'Maja Kovač' },
    });
    expect(countTaken(rows)).toEqual({ here: 1, all: 4 });
  });

  it('are taken by a substitute in the member’s place, once', () => {
    const [, , seat] = seatRows(councilView('maja', [comes('samir', 'nikos')]));
    expect(seat).toMatchObject({
      member: { id: 'nikos' },
      sitting: { id: 'samir' },
      state: 'room',
      bySubstitute: true,
    });
    expect(besideSeats(councilView('maja', [comes('samir', 'nikos')]))).not.toContainEqual(
      expect.objectContaining({ person: expect.objectContaining({ id: 'samir' }) }),
    );
  });

  it('say who does not take part in the item', () => {
    const view = councilView('maja', [
      OPENED,
      HOUSING,
      comes('grace'),
      { type: 'ConflictDeclared', person: 'grace', item: 'housing' },
    ]);
    expect(seatRows(view)[3]).toMatchObject({ conflict: true, state: 'room' });
  });

  it('are not taken from afar where the rules count only the room', () => {
    const inRoom = councilOf({ presence: { remote: 'forbidden' } });
    const rows = seatRows(councilView('maja', [connects('amal')], inRoom));
    expect(rows[1]).toMatchObject({ state: 'online', notCounted: true, sitting: null });
    expect(countTaken(rows).here).toBe(0);
  });

  it('are everybody with a place at the table where nobody said who they are', () => {
    const rows = seatRows(councilView('maja', [comes('eleni'), connects('maja')], null));
    expect(rows.map(({ seat, number }) => [seat, number]).slice(0, 2)).toEqual([
      ['eleni', null],
      ['maja', null],
    ]);
    expect(rows[1]).toMatchObject({ office: 'clerk', state: 'online', sitting: { id: 'maja' } });
  });
});

describe('whoever has no seat', () => {
  const view = councilView('maja', [comes('maja')]);

  it('is listed beside: clerk, advisers, substitutes, interpreters', () => {
    const ids = besideSeats(view).map(({ person }) => person.id);
    expect(ids).toEqual(['maja', 'ines', 'samir', 'dimitra']);
    expect(isAdviser(view, 'ines')).toBe(true);
    expect(standsBehind(view, 'samir')).toEqual([{ id: 'nikos', name: 'Nikos Georgiou' }]);
  });

  it('has a place only while they sit in somebody’s', () => {
    expect(hasPlace(view, 'grace')).toBe(true);
    expect(hasPlace(view, 'samir')).toBe(false);
    expect(hasPlace(councilView('maja', [comes('samir', 'nikos')]), 'samir')).toBe(true);
    expect(hasPlace(view, 'ines')).toBe(false);
  });
});

describe('the next to note', () => {
  it('is the first of whom nobody knows, and nobody in the end', () => {
    const noted = [comes('eleni'), connects('amal'), comes('samir', 'nikos')];
    expect(nextToNote(seatRows(councilView('maja', noted)))?.member?.id).toBe('grace');
    const all = [...noted, { type: 'AbsenceExcused', person: 'grace', reason: null } as const];
    expect(nextToNote(seatRows(councilView('maja', all)))).toBeNull();
  });
});
