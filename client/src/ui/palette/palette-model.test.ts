import { describe, expect, it } from 'vitest';
import { found, MOST_FOUND } from './palette-model.ts';
import type { PaletteEntry } from './palette-model.ts';

function entry(subject: string, action: string, also = ''): PaletteEntry {
  return { id: `${subject}/${action}`, subject, action, also, run: () => undefined };
}

const entries = [
  entry('Eleni Papadaki', 'present', 'seat 1'),
  entry('Eleni Papadaki', 'left', 'seat 1'),
  entry('Maja Kovač', 'present', 'seat 2'),
  entry('Maja Kovač', 'left', 'seat 2'),
  entry('Νίκος Γεωργίου', 'present', 'seat 3'),
  entry('أمل حداد', 'present', 'seat 4'),
  entry('', 'Suspend the sitting'),
];

function ids(typed: string): readonly string[] {
  return found(entries, typed).map(({ id }) => id);
}

describe('the palette', () => {
  it('finds by beginnings of words, in any order', () => {
    expect(ids('maj pres')).toEqual(['Maja Kovač/present']);
    expect(ids('left ko')).toEqual(['Maja Kovač/left']);
    expect(ids('seat 1 l')).toEqual(['Eleni Papadaki/left']);
    expect(ids('sus')).toEqual(['/Suspend the sitting']);
  });

  it('looks over accents and capitals, in every script', () => {
    expect(ids('kovac pres')).toEqual(['Maja Kovač/present']);
    expect(ids('νικοσ')).toEqual(['Νίκος Γεωργίου/present']);
    expect(ids('ΝΙΚΟ')).toEqual(['Νίκος Γεωργίου/present']);
    expect(ids('أمل')).toEqual(['أمل حداد/present']);
  });

  it('finds nothing for what nobody is called', () => {
    expect(ids('xyz')).toEqual([]);
    expect(ids('maja xyz')).toEqual([]);
  });

  it('puts names before actions, and whole words before beginnings', () => {
    const some = [entry('Ana', 'present'), entry('Prešeren', 'left'), entry('Pres', 'left')];
    expect(found(some, 'pres').map(({ subject }) => subject)).toEqual(['Pres', 'Prešeren', 'Ana']);
  });

  it('offers everything before anything is typed, as much as can be looked through', () => {
    expect(ids('  ')).toHaveLength(entries.length);
    const many = Array.from({ length: 200 }, (_, index) => entry(`Person ${index}`, 'present'));
    expect(found(many, 'person')).toHaveLength(MOST_FOUND);
  });
});
