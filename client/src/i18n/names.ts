import type { Person } from '@koinon/shared/identity/people';

const LETTERS = 2;

/** A person's name; a stranger's place is kept by a dash until the directory is read again. */
export function nameOf(people: ReadonlyMap<string, Person>, id: string): string {
  return people.get(id)?.name ?? '–';
}

/** `Eleni Papadaki` → `EP`; `أمل حداد` → `أح`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const ends = words.length > LETTERS ? [words[0] ?? '', words.at(-1) ?? ''] : words;
  return ends.map((word) => firstLetter(word).toLocaleUpperCase()).join('');
}

function firstLetter(word: string): string {
  const code = word.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** How people at a table call each other. */
export function firstNameOf(name: string): string {
  return name.split(/\s+/u)[0] ?? name;
}
