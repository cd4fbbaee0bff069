import type { Person } from '@koinon/shared/identity/people';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { budgetChoices, proposedBudget, secondsFor } from './budget-model.ts';
import { interruptedTurns } from './interrupted-model.ts';
import { currentTurn, myFloor, speakingList } from './model.ts';
import type { FloorView } from './model.ts';
import { mayGoOnList } from './put-on-model.ts';
import { talked } from './talk-model.ts';

const PEOPLE: readonly Person[] = [
  { id: 'eleni', name: 'Eleni', role: 'chair', language: 'el' },
  { id: 'amal', name: 'Amal', role: 'member', language: 'ar' },
  { id: 'nikos', name: 'Nikos', role: 'member', language: 'el' },
  { id: 'grace', name: 'Grace', role: 'member', language: 'en' },
  { id: 'guest', name: 'Guest', role: 'guest', language: 'en' },
];
const SECOND_MS = 1_000;

/** A sitting that is open with all here, and what happened since, one second apart. */
function after(me: string, ...events: RecordEvent[]): FloorView {
  const you = PEOPLE.find(({ id }) => id === me);
  if (you === undefined) throw new Error(`nobody is called ${me}`);
  const before: RecordEvent[] = [
    { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
    { type: 'PersonArrived', person: 'eleni', way: 'room' },
    { type: 'PersonArrived', person: 'amal', way: 'room' },
    { type: 'PersonArrived', person: 'nikos', way: 'room' },
    { type: 'PersonArrived', person: 'grace', way: 'online' },
    { type: 'MeetingOpened' },
  ];
  const state = [...before, ...events].reduce(
    (folded, event, index) =>
      evolve(folded, { n: index + 1, event, at: (index + 1) * SECOND_MS, by: 'system' }),
    initialState,
  );
  return { state, people: new Map(PEOPLE.map((person) => [person.id, person])), you };
}

const OPENED_AT = 6 * SECOND_MS;

describe('the speaking list', () => {
  const hands: RecordEvent[] = [
    { type: 'HandRaised', person: 'amal' },
    { type: 'HandRaised', person: 'nikos', kind: 'question' },
    { type: 'HandRaised', person: 'grace', kind: 'point-of-order' },
  ];

  it('shows points of order first, each with its kind, way and reason', () => {
    const list = speakingList(after('eleni', ...hands));
    expect(list.map(({ name, place, position }) => [name, place, position])).toEqual([
      ['Grace', 1, null],
      ['Amal', 2, 1],
      ['Nikos', 3, 2],
    ]);
    expect(list.map(({ kind, way, reasons }) => [kind, way, reasons])).toEqual([
      ['point-of-order', 'online', ['point-of-order']],
      ['contribution', 'room', ['arrived-earlier']],
      ['question', 'room', ['arrived-earlier']],
    ]);
  });

  it('follows the mode and what the chair has moved', () => {
    const balanced = after(
      'eleni',
      { type: 'FloorGiven', person: 'amal', seconds: null },
      { type: 'FloorEnded', person: 'amal', because: 'yielded' },
      { type: 'ListModeSet', mode: 'balanced' },
      { type: 'HandRaised', person: 'amal' },
      { type: 'HandRaised', person: 'grace' },
    );
    expect(speakingList(balanced).map(({ person, reasons }) => [person, reasons])).toEqual([
      ['grace', ['first-time']],
      ['amal', ['arrived-earlier']],
    ]);
    const moved = after('eleni', ...hands, {
      type: 'HandMoved',
      person: 'nikos',
      from: 2,
      position: 1,
    });
    expect(speakingList(moved)[1]).toMatchObject({ person: 'nikos', reasons: ['moved'] });
  });

  it('tells me my place in that order and what my hands are for', () => {
    expect(myFloor(after('amal', ...hands))).toEqual({
      kind: 'waiting',
      place: 2,
      hands: ['contribution'],
    });
    const both: RecordEvent = { type: 'HandRaised', person: 'amal', kind: 'point-of-order' };
    expect(myFloor(after('amal', ...hands, both))).toEqual({
      kind: 'waiting',
      place: 2,
      hands: ['point-of-order', 'contribution'],
    });
  });

  it('offers whoever is here and neither speaks nor waits, the room first', () => {
    const speaking: RecordEvent = { type: 'FloorGiven', person: 'amal', seconds: null };
    const view = after('eleni', speaking, { type: 'HandRaised', person: 'nikos' });
    expect(mayGoOnList(view).map(({ person }) => person)).toEqual(['eleni', 'grace']);
  });

  it('is closed to whoever keeps out of the item, until the next one', () => {
    const item: RecordEvent = { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } };
    const out: RecordEvent = { type: 'ConflictDeclared', person: 'amal', item: 'housing' };
    const view = after('amal', item, out);
    expect(myFloor(view)).toEqual({ kind: 'cannot', why: 'in-conflict' });
    expect(mayGoOnList(view).map(({ person }) => person)).not.toContain('amal');
    expect(myFloor(after('amal', item, out, { ...item, item: 'parks' }))).toEqual({ kind: 'idle' });
  });
});

describe('budgets', () => {
  const set: RecordEvent[] = [
    { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } },
    { type: 'BudgetSet', kind: 'contribution', seconds: 120, item: null },
    { type: 'BudgetSet', kind: 'contribution', seconds: null, item: 'housing' },
    { type: 'BudgetSet', kind: 'reply', seconds: 45, item: null },
  ];

  it('are proposed as the body has set them, the item before all items', () => {
    const view = after('eleni', ...set);
    expect(proposedBudget(view, 'contribution', null)).toBe(120);
    expect(proposedBudget(view, 'contribution', 'housing')).toBeNull();
    expect(secondsFor(view, 'contribution', 'as-set')).toBeNull();
    expect(secondsFor(view, 'reply', 'as-set')).toBe(45);
    expect(secondsFor(view, 'reply', 300)).toBe(300);
    expect(secondsFor(view, 'reply', null)).toBeNull();
  });

  it('are what is usual where nothing is set', () => {
    expect(proposedBudget(after('eleni'), 'contribution', 'housing')).toBe(180);
  });

  it('can be chosen from, also one that is none of the usual', () => {
    expect(budgetChoices(60)).toEqual([30, 60, 120, 180, 300, 600, null]);
    expect(budgetChoices(45)).toEqual([30, 45, 60, 120, 180, 300, 600, null]);
  });
});

describe('turns', () => {
  const given: RecordEvent = { type: 'FloorGiven', person: 'amal', seconds: 60 };
  const broken: RecordEvent[] = [
    given,
    { type: 'FloorEnded', person: 'amal', because: 'interrupted' },
    { type: 'FloorGiven', person: 'nikos', seconds: 30, kind: 'point-of-order' },
  ];

  it('say whose they are and what for', () => {
    expect(currentTurn(after('nikos', ...broken))).toMatchObject({
      name: 'Nikos',
      mine: true,
      kind: 'point-of-order',
      pausedAt: null,
    });
  });

  it('that were broken off wait, the last one first', () => {
    expect(interruptedTurns(after('eleni', ...broken))).toEqual([
      { person: 'amal', name: 'Amal', kind: 'contribution', seconds: 59, next: true },
    ]);
    const paused: RecordEvent = { type: 'TurnPaused' };
    expect(interruptedTurns(after('eleni', ...broken, paused))[0]).toMatchObject({ next: false });
  });

  it('count for speaking time as they go on', () => {
    const view = after('eleni', given);
    const givenAt = OPENED_AT + SECOND_MS;
    expect(talked(view, givenAt + 5 * SECOND_MS)).toEqual([
      { person: 'amal', name: 'Amal', seconds: 5, turns: 1, speaks: true, share: 1 },
    ]);
    expect(talked(after('eleni'), givenAt)).toEqual([]);
  });
});
