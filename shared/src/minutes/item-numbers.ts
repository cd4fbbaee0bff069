/** An item of the agenda, as far as its number depends on it. */
export interface Numbered {
  readonly kind: string;
  readonly depth: 0 | 1;
}

/**
 * What each item is called: `1`, `2`, and `2.1` for an item that belongs to
 * another. A break has no number, and a sub-item with nothing above it stands by
 * itself.
 */
export function itemNumbers(items: readonly Numbered[]): readonly (string | null)[] {
  let whole = 0;
  let part = 0;
  return items.map(({ kind, depth }) => {
    if (kind === 'break') return null;
    if (depth === 0 || whole === 0) {
      whole += 1;
      part = 0;
      return String(whole);
    }
    part += 1;
    return `${whole}.${part}`;
  });
}
