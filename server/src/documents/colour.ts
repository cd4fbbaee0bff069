/**
 * Cursor colours, dark enough that white writing on them reaches 4.5:1 and
 * apart enough to tell neighbours from each other.
 */
const COLOURS: readonly string[] = [
  '#0b5c72',
  '#8c0c2b',
  '#4b3a8f',
  '#1f6b2e',
  '#8a4b00',
  '#7a1f6b',
  '#2a4d9b',
  '#5b5a00',
  '#9a2f12',
  '#006b5a',
];

/** A person's colour, the same in every document. */
export function colourOf(person: string): string {
  let sum = 0;
  for (const letter of person) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return COLOURS[sum % COLOURS.length] ?? '#0b5c72';
}
