import { describe, expect, it } from 'vitest';
import type { FactOf } from '../minutes/fact.ts';
import { factsOf } from './account-facts.ts';
import type { RecordEvent } from './meeting-state.ts';
import { CONSTITUTED } from './play.fixture.ts';
import { BEAT_MS, stateAfter } from './specification.ts';

const arrives = (person: string): RecordEvent => ({ type: 'PersonArrived', person, way: 'room' });
const leaves = (person: string): RecordEvent => {
  return { type: 'PersonLeft', person, because: 'left' };
};
const opens = (item: string): RecordEvent => ({ type: 'ItemOpened', item, title: { en: item } });
const excused = (person: string): RecordEvent => {
  return { type: 'AbsenceExcused', person, reason: null };
};
const corrects = (since: number, from: number, to: number | null): RecordEvent => {
  return { type: 'PresenceCorrected', person: 'nikos', since, from, to, reason: 'Noted late' };
};

/** Eleni and Nikos are there when it opens. */
const OPENED: readonly RecordEvent[] = [
  ...CONSTITUTED,
  arrives('eleni'),
  arrives('nikos'),
  { type: 'MeetingOpened' },
];
const NIKOS_CAME = (CONSTITUTED.length + 2) * BEAT_MS;
const IT_OPENED = OPENED.length * BEAT_MS;

function after(...events: readonly RecordEvent[]) {
  const facts = factsOf(stateAfter([...OPENED, ...events]));
  const opening = facts.find((fact): fact is FactOf<'sitting-opened'> => {
    return fact.kind === 'sitting-opened';
  });
  return { facts, opening, of: (kind: string) => facts.filter((fact) => fact.kind === kind) };
}

const numberAfter = (events: number) => OPENED.length + events;

describe('a correction of the presence', () => {
  it('at the opening changes what the opening says', () => {
    const late = after(corrects(NIKOS_CAME, IT_OPENED + 5, null));
    expect(late.opening).toMatchObject({
      corrected: numberAfter(1),
      present: [{ person: 'eleni' }, { person: 'nikos', since: IT_OPENED + 5 }],
    });
    const before = after(corrects(NIKOS_CAME, NIKOS_CAME - 5, null));
    expect(before.opening?.present[1]).toMatchObject({ since: NIKOS_CAME - 5 });
    expect(before.opening).not.toHaveProperty('corrected');
  });

  it('can itself be corrected', () => {
    const again = after(
      corrects(NIKOS_CAME, IT_OPENED + 5, null),
      corrects(IT_OPENED + 5, NIKOS_CAME, null),
    );
    expect(again.opening).toMatchObject({
      corrected: numberAfter(2),
      present: [{}, { person: 'nikos', since: NIKOS_CAME }],
    });
  });

  it('says of somebody that they had gone before the opening', () => {
    const gone = after(leaves('nikos'), corrects(NIKOS_CAME, NIKOS_CAME, IT_OPENED - 1));
    expect(gone.opening?.present[1]).toMatchObject({ until: IT_OPENED - 1 });
  });

  it('changes when somebody left, and came again', () => {
    const came = numberAfter(2) * BEAT_MS;
    const { of } = after(
      leaves('nikos'),
      arrives('nikos'),
      leaves('nikos'),
      corrects(came, came - 300, came + 700),
    );
    expect(of('arrived')).toMatchObject([{ since: came - 300, corrected: numberAfter(4) }]);
    const [first, second] = of('left');
    expect(first).not.toHaveProperty('corrected');
    expect(second).toMatchObject({ time: came + 700, corrected: numberAfter(4) });
  });

  it('of a departure that was noted only with the close becomes a fact of the item then open', () => {
    const { of } = after(
      opens('housing'),
      opens('roads'),
      { type: 'MeetingClosed' },
      { type: 'PersonLeft', person: 'nikos', because: 'closed' },
      corrects(NIKOS_CAME, NIKOS_CAME, IT_OPENED + BEAT_MS + 1),
    );
    expect(of('left')).toMatchObject([
      {
        n: numberAfter(5),
        corrected: numberAfter(5),
        section: 'housing',
        person: 'nikos',
        time: IT_OPENED + BEAT_MS + 1,
      },
    ]);
  });
});

describe('an excuse', () => {
  it('that comes late changes what the opening says', () => {
    expect(after().opening).toMatchObject({ excused: [], absent: ['amal', 'grace'] });
    expect(after(excused('grace')).opening).toMatchObject({
      excused: ['grace'],
      absent: ['amal'],
      corrected: numberAfter(1),
    });
  });

  it('is forgotten when it is taken back, and said once when it is given twice', () => {
    const back: RecordEvent = { type: 'ExcuseWithdrawn', person: 'grace' };
    expect(after(excused('grace'), back).opening).toMatchObject({
      excused: [],
      absent: ['amal', 'grace'],
    });
    expect(after(excused('grace'), excused('grace')).of('excused')).toEqual([]);
  });

  it('of somebody who was not expected is a fact of its own, as long as it stands', () => {
    expect(after(excused('mayor')).of('excused')).toMatchObject([{ person: 'mayor' }]);
    const back: RecordEvent = { type: 'ExcuseWithdrawn', person: 'mayor' };
    expect(after(excused('mayor'), back).of('excused')).toEqual([]);
  });
});

describe('what is no fact', () => {
  it('is who said again that they are there, and who came and went before the opening', () => {
    expect(after(arrives('nikos')).of('arrived')).toEqual([]);
    const { facts } = after();
    expect(facts.map(({ kind }) => kind)).toEqual(['sitting-opened']);
  });

  it('but going from the hall to the line is', () => {
    const { of } = after({ type: 'PersonArrived', person: 'nikos', way: 'online' });
    expect(of('arrived')).toMatchObject([{ person: 'nikos', way: 'online', moved: true }]);
  });

  it('is an interpreter who comes and goes', () => {
    const { facts } = after(arrives('dimitra'), leaves('dimitra'));
    expect(facts).toHaveLength(1);
  });

  it('is who leaves with the close', () => {
    const left: RecordEvent = { type: 'PersonLeft', person: 'nikos', because: 'closed' };
    expect(after({ type: 'MeetingClosed' }, left).of('left')).toEqual([]);
  });
});
