/** A stretch of a text, in UTF-16 units from its beginning. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Folded {
  readonly text: string;
  /** Where each unit of the folded text begins in the original, and behind the last its end. */
  readonly at: readonly number[];
}

/**
 * Where somebody's words stand in a text, however they are written: capitals,
 * accents and vowel signs make no difference, since nobody who searches types
 * them. Words that are found do not overlap.
 */
export function occurrences(text: string, query: string): readonly Stretch[] {
  const wanted = folded(query.trim()).text;
  if (wanted === '') return [];
  const { text: searched, at } = folded(text);
  const found: Stretch[] = [];
  for (let from = searched.indexOf(wanted); from !== -1;) {
    const to = from + wanted.length;
    found.push({ from: at[from] ?? 0, to: endOf(at, to) });
    from = searched.indexOf(wanted, to);
  }
  return found;
}

/** The signs on the last letter belong to it. */
function endOf(at: readonly number[], to: number): number {
  return at[to] ?? at.at(-1) ?? 0;
}

function folded(text: string): Folded {
  const at: number[] = [];
  let plain = '';
  let place = 0;
  for (const letter of text) {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ς', 'σ');
    for (let unit = 0; unit < bare.length; unit += 1) at.push(place);
    plain += bare;
    place += letter.length;
  }
  return { text: plain, at: [...at, text.length] };
}
