import { expect, it } from 'vitest';
import { choicesFor } from './minutes-mentions.ts';

const KNOWN = [
  { kind: 'person', id: 'eleni', name: 'Eleni Papadaki' },
  { kind: 'person', id: 'nikos', name: 'Νίκος Γεωργίου' },
  { kind: 'decision', id: 'd3', name: 'Decision 3/2026' },
] as const;

it('offers people after @ and decisions after #, however they are typed', () => {
  const ids = (kind: 'person' | 'decision', query: string) =>
    choicesFor(KNOWN, kind, query).map(({ id }) => id);
  expect(ids('person', '')).toEqual(['eleni', 'nikos']);
  expect(ids('person', 'γεωργιου')).toEqual(['nikos']);
  expect(ids('person', '3/2026')).toEqual([]);
  expect(ids('decision', '3/2026')).toEqual(['d3']);
});
