import type { Store } from '../ui/store.ts';
import { openKept } from './kept.ts';

/** One's own abbreviations: what is typed, and what it stands for. As text, one a line: `mc = municipal council`. */
export function openAbbreviations(storage: Storage): Store<string> {
  return openKept('koinon-caption-abbreviations', storage, (kept) =>
    typeof kept === 'string' ? kept : '',
  );
}

export function parseAbbreviations(text: string): ReadonlyMap<string, string> {
  const pairs = text.split('\n').flatMap((line) => {
    const at = line.indexOf('=');
    const [short, long] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    return at < 1 || short === '' || long === '' || /\s/u.test(short)
      ? []
      : [[short, long] as const];
  });
  return new Map(pairs);
}

const LAST_WORD = /(^|[\s(«"“])([^\s(«"“]+?)([.,;:!?؟،؛·)»"”]*\s)$/u;

/** The text with its last word written out, as soon as a space shows that it is one. */
export function expanded(text: string, abbreviations: ReadonlyMap<string, string>): string {
  const found = LAST_WORD.exec(text);
  if (found === null) return text;
  const [whole, before = '', word = '', after = ''] = found;
  const long = abbreviations.get(word);
  return long === undefined ? text : text.slice(0, -whole.length) + before + long + after;
}
