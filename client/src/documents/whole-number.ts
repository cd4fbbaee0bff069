/** A whole number as it was typed, also in Arabic digits; null where there is none. */
export function wholeNumber(text: string): number | null {
  const digits = Array.from(text)
    .flatMap((letter) => digitOf(letter) ?? [])
    .join('');
  return digits === '' ? null : Number(digits);
}

/** The scripts' zeros: Latin, Arabic-Indic, and Extended Arabic-Indic. */
const ZEROS = [0x30, 0x660, 0x6f0];

function digitOf(letter: string): number | null {
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? null : code - zero;
}
