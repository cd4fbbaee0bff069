import type { AgendaItem } from '@koinon/shared/documents/agenda';

type Titled = Pick<AgendaItem, 'titles'>;

/** In which languages titles are wanted: those of the meeting, and any that an item has already. */
export function titleLanguages(
  items: readonly Titled[],
  languages: readonly string[],
): readonly string[] {
  const used = items.flatMap(({ titles }) => Object.keys(titles));
  return [...new Set([...languages, ...used])];
}

/** With those that were wanted before: emptying the only title in a language leaves its fields there. */
export function stillShown(seen: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.every((tag) => seen.includes(tag)) ? seen : [...new Set([...seen, ...wanted])];
}

export function isMissing({ titles }: Titled, language: string): boolean {
  return (titles[language] ?? '').trim() === '';
}

/** How many titles somebody could not read in their language. */
export function missingTitles(items: readonly Titled[], languages: readonly string[]): number {
  const wanted = titleLanguages(items, languages);
  const missing = items.map((item) => wanted.filter((tag) => isMissing(item, tag)).length);
  return missing.reduce((sum, count) => sum + count, 0);
}
