import { describe, expect, it } from 'vitest';
import { comes, connects, councilView, OPENED } from '../../session/testing/council.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { ringSeats } from './ring-facts.ts';
import { readOptions } from './ring-options.ts';

function seatsOf(view: MeetingView, spoken: Readonly<Record<string, number>> | null = null) {
  return ringSeats({
    view,
    speaker: 'amal',
    videos: [],
    own: null,
    poll: null,
    spoken,
    numbered: (number) => `Seat ${number}`,
  });
}

describe('the ring’s seats', () => {
  it('are those of the body, vacant ones too, then whoever is here without a vote', () => {
    const view = councilView('eleni', [
      comes('samir', 'nikos'),
      comes('maja'),
      connects('dimitra'),
    ]);
    const seats = seatsOf(view);
    expect(seats.map(({ id, beside }) => [id, beside])).toEqual([
      ['s1', false],
      ['s2', false],
      ['s3', false],
      ['s4', false],
      ['s5', false],
      ['maja', true],
    ]);
    expect(seats[2]).toMatchObject({
      fullName: 'Samir Aziz',
      bySubstitute: true,
      inPlaceOf: 'Nikos Georgiou',
    });
    expect(seats[4]).toMatchObject({ state: 'vacant', fullName: 'Seat 5', initials: '' });
  });

  it('show who presides, speaks and waits, in the order of the list', () => {
    const view = councilView('eleni', [
      comes('eleni'),
      comes('amal'),
      comes('grace'),
      OPENED,
      { type: 'HandRaised', person: 'eleni' },
      { type: 'HandRaised', person: 'grace', kind: 'point-of-order' },
    ]);
    const [eleni, amal, , grace] = seatsOf(view);
    expect(eleni).toMatchObject({ presides: true, waits: 2, speaking: false });
    expect(amal).toMatchObject({ presides: false, waits: null, speaking: true });
    expect(grace).toMatchObject({ waits: 1 });
  });

  it('have a rim by the share of talk time, where it is shown', () => {
    const view = councilView('eleni', [comes('eleni'), comes('amal')]);
    const [eleni, amal] = seatsOf(view, { eleni: 30_000, amal: 90_000 });
    expect(eleni?.talk).toBeCloseTo(1 / 3);
    expect(eleni?.percent).toBe(25);
    expect(amal).toMatchObject({ talk: 1, percent: 75 });
    expect(seatsOf(view)[0]).toMatchObject({ talk: null, percent: null });
  });
});

describe('how the picture is drawn', () => {
  it('is kept on the device, and usual where nothing sensible was kept', () => {
    expect(readOptions('rows talk')).toEqual({ layout: 'rows', talk: true });
    expect(readOptions('round')).toEqual({ layout: 'round', talk: false });
    expect(readOptions(null)).toEqual({ layout: 'auto', talk: false });
    expect(readOptions('nonsense')).toEqual({ layout: 'auto', talk: false });
  });
});
