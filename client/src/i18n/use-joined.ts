import { isolatedIn } from '@koinon/shared/kernel/isolated';
import { useLocale } from 'use-intl';

const COMMA = ', ';
/** Where it is another one. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ' };

/** Puts a few remarks in a row, with the comma of the reader's script. */
export function useJoined(): (remarks: readonly string[]) => string {
  const locale = useLocale();
  const language = locale.split('-')[0] ?? '';
  const comma = COMMAS[language] ?? COMMA;
  return (remarks) => remarks.map((remark) => isolatedIn(locale, remark)).join(comma);
}
