import { describe, expect, it } from 'vitest';
import { planFor } from './media-facts.ts';
import type { RecordEvent } from './meeting-state.ts';
import { CAST, given, OPEN, stateAfter } from './specification.ts';

const housing: RecordEvent = { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } };
const leaves = { type: 'LeaveForConflict', item: 'housing' } as const;
const declared = { type: 'ConflictDeclared', person: 'nikos', item: 'housing' } as const;

describe('a conflict of interest in the item at hand', () => {
  it('ends the person’s turn and takes their hands down', () => {
    const speaking = given(
      ...OPEN,
      housing,
      { type: 'FloorGiven', person: 'nikos', seconds: 60 },
      { type: 'HandRaised', person: 'nikos', kind: 'point-of-order' },
    );
    expect(speaking.when('nikos', leaves)).toEqual([
      declared,
      { type: 'HandLowered', person: 'nikos', because: 'left' },
      { type: 'FloorEnded', person: 'nikos', because: 'left' },
    ]);
  });

  it('leaves others, and other items, as they are', () => {
    const speaking = given(...OPEN, housing, { type: 'FloorGiven', person: 'amal', seconds: 60 });
    expect(speaking.when('nikos', leaves)).toEqual([declared]);
    const later = given(...OPEN, housing, { type: 'HandRaised', person: 'nikos' });
    expect(later.when('nikos', { ...leaves, item: 'courses' })).toEqual([
      { ...declared, item: 'courses' },
    ]);
  });

  it('keeps the person from the floor until it ends, or the item does', () => {
    const raise = { type: 'RaiseHand' } as const;
    const inConflict = given(...OPEN, housing, declared);
    expect(inConflict.when('nikos', raise)).toEqual({ refused: 'conflict-of-interest' });
    const give = { type: 'GiveFloor', person: 'nikos', seconds: null } as const;
    expect(inConflict.when('eleni', give)).toEqual({ refused: 'conflict-of-interest' });
    const move = { type: 'MoveMotion', item: 'housing', kind: 'main', language: 'en' } as const;
    const motion = { ...move, title: { en: 'Flats' }, text: 'Twenty flats are let.' };
    expect(inConflict.when('nikos', motion)).toEqual({ refused: 'conflict-of-interest' });
    const raised = [{ type: 'HandRaised', person: 'nikos' }];
    const back: RecordEvent = { ...declared, type: 'ConflictEnded' };
    expect(given(...OPEN, housing, declared, back).when('nikos', raise)).toEqual(raised);
    const next: RecordEvent = { type: 'ItemOpened', item: 'courses', title: { en: 'Courses' } };
    expect(given(...OPEN, housing, declared, next).when('nikos', raise)).toEqual(raised);
  });
});

describe('the media of somebody who keeps out of the item at hand', () => {
  const plan = (...events: RecordEvent[]) =>
    planFor(stateAfter([...OPEN, housing, ...events]), (id) => CAST[id] ?? null);

  it('have no microphone and no picture, even while the floor is open to all', () => {
    const open: RecordEvent = { type: 'FloorOpened' };
    expect(plan(open).floor).toContain('nikos');
    const kept = plan(open, declared);
    expect(kept.floor).not.toContain('nikos');
    expect(kept.seen).not.toContain('nikos');
    expect(kept.floor).toContain('amal');
    const next: RecordEvent = { type: 'ItemOpened', item: 'courses', title: { en: 'Courses' } };
    expect(plan(open, declared, next).floor).toContain('nikos');
  });

  it('are put out for whoever presides as well', () => {
    expect(plan().floor).toEqual(['eleni']);
    expect(plan({ ...declared, person: 'eleni' }).floor).toEqual([]);
  });
});
