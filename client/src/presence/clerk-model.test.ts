import { describe, expect, it } from 'vitest';
import { comes, connects, councilView, HOUSING, OPENED } from '../session/testing/council.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { actOfKey, actsFor, clerkRows, runAct, sumsOf } from './clerk-model.ts';
import type { RowAct } from './clerk-model.ts';
import { seatRows } from './seat-model.ts';

function rowOf(view: MeetingView, id: string) {
  const row = clerkRows(view).find(({ person }) => person?.id === id);
  if (row === undefined) throw new Error(`${id} has no row`);
  return row;
}

function acts(view: MeetingView, id: string): readonly RowAct[] {
  return actsFor(view, rowOf(view, id));
}

describe('the clerk’s table', () => {
  it('has every seat, then everybody beside', () => {
    const rows = clerkRows(councilView('maja', [comes('samir', 'nikos')]));
    expect(rows.map(({ person }) => person?.id ?? null)).toEqual([
      'eleni',
      'amal',
      'samir',
      'grace',
      null,
      'maja',
      'ines',
      'dimitra',
    ]);
  });

  it('sums up how far it is', () => {
    const view = councilView('maja', [comes('eleni'), connects('amal')]);
    expect(sumsOf(seatRows(view))).toEqual({ room: 1, online: 1, excused: 0, open: 2 });
  });
});

describe('what can be noted of somebody', () => {
  it('follows from how they are here', () => {
    expect(acts(councilView('maja', []), 'grace')).toEqual(['arrive', 'excuse']);
    expect(acts(councilView('maja', []), 'nikos')).toEqual(['arrive', 'excuse', 'substitute']);
    expect(acts(councilView('maja', [comes('grace')]), 'grace')).toEqual(['leave']);
    expect(acts(councilView('maja', [connects('grace')]), 'grace')).toEqual(['arrive', 'leave']);
    expect(acts(councilView('maja', []), 'ines')).toEqual(['arrive']);
  });

  it('is a conflict on the item at hand, and its end', () => {
    const open = [OPENED, HOUSING, comes('grace')];
    expect(acts(councilView('maja', open), 'grace')).toContain('conflict');
    const declared = { type: 'ConflictDeclared', person: 'grace', item: 'housing' } as const;
    expect(acts(councilView('maja', [...open, declared]), 'grace')).toContain('conflictEnds');
    expect(acts(councilView('maja', open), 'ines')).not.toContain('conflict');
  });

  it('excuses the member whose substitute sits there', () => {
    const view = councilView('maja', [comes('samir', 'nikos')]);
    expect(acts(view, 'samir')).toEqual(['leave', 'excuse']);
    const excused = { type: 'AbsenceExcused', person: 'nikos', reason: null } as const;
    expect(acts(councilView('maja', [comes('samir', 'nikos'), excused]), 'samir')).toContain(
      'withdrawExcuse',
    );
  });

  it('is nothing once the sitting is closed', () => {
    expect(acts(councilView('maja', [OPENED, { type: 'MeetingClosed' }]), 'grace')).toEqual([]);
  });
});

describe('by key', () => {
  const view = councilView('maja', []);

  it('one letter does the one thing that fits', () => {
    expect(actOfKey(view, rowOf(view, 'grace'), 'KeyA')).toBe('arrive');
    expect(actOfKey(view, rowOf(view, 'grace'), 'KeyD')).toBeNull();
    expect(actOfKey(view, rowOf(view, 'nikos'), 'KeyS')).toBe('substitute');
    expect(actOfKey(view, rowOf(view, 'grace'), 'KeyX')).toBeNull();
  });

  it('notes the substitute in the member’s place', () => {
    const given: unknown[] = [];
    const session = {
      give: (command: unknown) => {
        given.push(command);
        return Promise.resolve(null);
      },
    };
    runAct(view, session, rowOf(view, 'nikos'), 'substitute');
    expect(given).toEqual([{ type: 'NoteArrival', person: 'samir', standsFor: 'nikos' }]);
  });
});
