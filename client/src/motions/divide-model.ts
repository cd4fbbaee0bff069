/** Where a text may be divided: after a sentence, a clause of a list, or a line. */
const PIECES = /.+?(?:[.;:!?…;·؟؛]+(?=\s)\s*|\n\s*|$)/gsu;

/** The text in pieces that are its sentences; joined they are the text. */
export function piecesOf(text: string): readonly string[] {
  return text.match(PIECES) ?? [];
}

/**
 * The parts that begin at these pieces, the first one aside.
 * @param begins indices of pieces, in any order
 */
export function partsFrom(pieces: readonly string[], begins: readonly number[]): readonly string[] {
  const parts: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index === 0 || begins.includes(index)) parts.push(piece);
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
