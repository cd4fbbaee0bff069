import type { BodySeat } from '@koinon/shared/bodies/body';
import { describe, expect, it } from 'vitest';
import { chosenOf, NOBODY, seatCommands } from './seat-model.ts';

const seat: BodySeat = { seat: 's1', member: 'amal', office: 'member', substitute: 'ana' };
const vacant: BodySeat = { seat: 's1', member: null, office: 'member', substitute: null };
const wanted = { member: 'amal', office: 'member', substitute: 'ana' } as const;
const types = (from: BodySeat, to: Parameters<typeof seatCommands>[1]) =>
  seatCommands(from, to).map(({ type }) => type);

describe('bringing a seat to where it is wanted', () => {
  it('does nothing where it is there already', () => {
    expect(seatCommands(seat, wanted)).toEqual([]);
    expect(seatCommands(vacant, { ...wanted, member: null, substitute: null })).toEqual([]);
  });

  it('fills a vacant one, with its substitute', () => {
    expect(seatCommands(vacant, wanted)).toEqual([
      { type: 'FillSeat', seat: 's1', person: 'amal', office: 'member' },
      { type: 'NameSubstitute', seat: 's1', person: 'ana' },
    ]);
  });

  it('gives another office without touching the rest', () => {
    expect(types(seat, { ...wanted, office: 'deputy' })).toEqual(['FillSeat']);
  });

  it('lets whoever leaves go first, their substitute with them', () => {
    expect(types(seat, { ...wanted, member: 'bor' })).toEqual([
      'VacateSeat',
      'FillSeat',
      'NameSubstitute',
    ]);
    expect(types(seat, { ...wanted, member: null })).toEqual(['VacateSeat']);
    expect(types(seat, { ...wanted, substitute: null })).toEqual(['ReleaseSubstitute']);
    expect(types(seat, { ...wanted, substitute: 'bor' })).toEqual([
      'ReleaseSubstitute',
      'NameSubstitute',
    ]);
  });
});

describe('choosing somebody', () => {
  it('starts with who is there', () => {
    const people = [{ id: 'ana', name: 'Ana', language: 'sl' }];
    expect(chosenOf(people, 'ana')).toEqual({ kind: 'known', ...people[0] });
    expect(chosenOf(people, 'gone')).toEqual(NOBODY);
    expect(chosenOf(people, null)).toEqual(NOBODY);
  });
});
