import type { Constitution } from './constitution.ts';

/** What BCP 47 says where nobody has said which language a text is in. */
const UNDETERMINED = 'und';

/**
 * The BCP 47 tag of the language in which the body keeps its minutes: their
 * prose counts in this language, and every other is a translation of it.
 */
export function languageOfRecord(constitution: Constitution | null): string {
  return constitution?.minutes?.language ?? UNDETERMINED;
}
