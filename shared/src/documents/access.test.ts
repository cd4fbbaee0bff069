import { describe, expect, it } from 'vitest';
import { ROLES } from '../identity/people.ts';
import type { Role } from '../identity/people.ts';
import { documentAccess } from './access.ts';
import type { DocumentFacts } from './access.ts';
import type { DocumentPart } from './document-name.ts';

const item = 'housing';
const PARTS: readonly DocumentPart[] = [
  { kind: 'agenda' },
  { kind: 'notes', item },
  { kind: 'minutes', item },
  { kind: 'comments', item },
  { kind: 'translation', item, language: 'el' },
];
const OPEN: DocumentFacts = { publicNow: true, closedItems: new Set(), frozen: false };

function table(facts: DocumentFacts): Record<string, string> {
  const short = { write: 'w', read: 'r', none: '-' };
  const of = (role: Role) =>
    PARTS.map((part) => short[documentAccess(part, { role }, facts)]).join('');
  return Object.fromEntries(ROLES.map((role) => [role, of(role)]));
}

describe('who may do what with agenda, notes, minutes, comments and translation', () => {
  it('follows from the role while the sitting is public', () => {
    expect(table(OPEN)).toEqual({
      chair: 'wwwww',
      clerk: 'wwwww',
      member: 'r-rwr',
      interpreter: 'r-r-w',
      guest: 'r-r-r',
      hall: 'r-r-r',
      administrator: 'w-r-r',
    });
  });

  it('shuts the gallery out while the sitting is closed, and nobody else', () => {
    const { guest, ...others } = table({ ...OPEN, publicNow: false });
    expect(guest).toBe('-----');
    const { guest: before, ...same } = table(OPEN);
    expect(others).toEqual(same);
    expect(before).not.toBe(guest);
  });

  it('keeps what was ever closed from the gallery, also when the sitting is public again', () => {
    expect(table({ ...OPEN, closedItems: new Set([item]) })['guest']).toBe('r----');
    expect(table({ ...OPEN, closedItems: new Set(['other']) })['guest']).toBe('r-r-r');
    // Approved minutes the gallery reads as they are published, not where they were written.
    expect(table({ ...OPEN, approved: true })['guest']).toBe('r----');
    // What members say about them is kept, and nothing is added.
    expect(table({ ...OPEN, approved: true })['member']).toBe('r-rrr');
    // A translation is not what was approved: it can still be written.
    expect(table({ ...OPEN, approved: true })['interpreter']).toBe('r-r-w');
  });

  it('lets nobody write what was approved, and everybody read it as before', () => {
    const frozen = table({ ...OPEN, frozen: true });
    expect(Object.values(frozen).join('')).not.toContain('w');
    expect(frozen).toMatchObject({ clerk: 'rrrrr', member: 'r-rrr', guest: 'r-r-r' });
  });
});
