import { useLocale } from 'use-intl';

const COMMA = ', ';
/** Where it is another one. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ' };

/** Puts a few remarks in a row, with the comma of the reader's script. */
export function useJoined(): (remarks: readonly string[]) => string {
  const language = useLocale().split('-')[0] ?? '';
  const comma = COMMAS[language] ?? COMMA;
  return (remarks) => remarks.join(comma);
}
