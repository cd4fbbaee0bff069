import { CLASSES, intoOf, isFree } from '@koinon/shared/briefing/pool';
import type {
  InterpreterEntry,
  LanguageClass,
  PoolInterpreter,
} from '@koinon/shared/briefing/pool';

export function emptyEntry(language: string): InterpreterEntry {
  return { name: '', language, languages: [{ tag: language, class: 'a' }], away: [], note: '' };
}

export type EntryFault = 'needName' | 'needLanguage' | 'twiceLanguage' | 'awayWrong';

/** What is wrong with an entry as it is being written. */
export function entryFaults({ name, languages, away }: InterpreterEntry): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  if (name.trim() === '') faults.push('needName');
  if (languages.length === 0) faults.push('needLanguage');
  if (new Set(languages.map(({ tag }) => tag)).size < languages.length)
    faults.push('twiceLanguage');
  if (away.some(({ from, to }) => from === '' || to === '' || from > to)) faults.push('awayWrong');
  return faults;
}

export function classIn(value: string): LanguageClass {
  return CLASSES.find((one) => one === value) ?? 'c';
}

export interface Offered {
  readonly person: PoolInterpreter;
  /** Into which of the wanted languages they work. */
  readonly into: readonly string[];
  readonly free: boolean;
}

/** Who could interpret: whoever works into a wanted language, those who are free that day first. */
export function offeredFor(
  pool: readonly PoolInterpreter[],
  wanted: readonly string[],
  day: string | null,
): readonly Offered[] {
  return pool
    .map((person) => ({ person, into: intoOf(person, wanted), free: isFree(person, day) }))
    .filter(({ into }) => into.length > 0)
    .toSorted(
      (one, other) => Number(other.free) - Number(one.free) || other.into.length - one.into.length,
    );
}

const DATE_LENGTH = 10;

/** The day of a moment by a city's clock, `YYYY-MM-DD`. */
export function dayOf(at: number, timeZone: string | null): string {
  const zone = timeZone === null ? {} : { timeZone };
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', zone).format(at).slice(0, DATE_LENGTH);
}
