/**
 * Which parts of an earlier text stand beside which of a later one. What is the
 * same in both stands beside itself, by the longest common subsequence; what
 * lies between two of those is paired in order where `alike` says so, and else
 * stands alone.
 */
export type Pair<Part> =
  | { readonly kind: 'same' | 'changed'; readonly before: Part; readonly after: Part }
  | { readonly kind: 'removed'; readonly before: Part; readonly after: null }
  | { readonly kind: 'added'; readonly before: null; readonly after: Part };

export interface Alike<Part> {
  /** Parts with the same key say the same. */
  keyOf(part: Part): string;
  /** Whether the later one is what became of the earlier one. */
  isAlike(before: Part, after: Part): boolean;
}

/** More comparisons than this are not worth the wait: what lies between the common ends is paired in order. */
const MOST_COMPARED = 4_000_000;

/** How many of the later parts are looked through for what became of an earlier one. */
const MOST_AHEAD = 40;

export function aligned<Part>(
  before: readonly Part[],
  after: readonly Part[],
  alike: Alike<Part>,
): readonly Pair<Part>[] {
  const [old, now] = [before.map(alike.keyOf), after.map(alike.keyOf)];
  const pairs: Pair<Part>[] = [];
  let [from, to] = [0, 0];
  const between = (endBefore: number, endAfter: number) =>
    pairs.push(...paired(before.slice(from, endBefore), after.slice(to, endAfter), alike));
  for (const [at, other] of common(old, now)) {
    const [one, two] = [before[at], after[other]];
    if (one === undefined || two === undefined) continue;
    between(at, other);
    pairs.push({ kind: 'same', before: one, after: two });
    [from, to] = [at + 1, other + 1];
  }
  between(before.length, after.length);
  return pairs;
}

/** Places in both of what is common to both, in order. */
function common(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const ends = (count: number, start: number, other: number) =>
    Array.from({ length: count }, (_, at): [number, number] => [start + at, other + at]);
  const middle = longest(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [
    ...ends(head, 0, 0),
    ...middle.map(([at, other]): [number, number] => [at + head, other + head]),
    ...ends(tail, before.length - tail, after.length - tail),
  ];
}

function longest(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  if (before.length * after.length > MOST_COMPARED) return [];
  const width = after.length + 1;
  // lengths[at * width + other]: how much is common from there on.
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (at: number, other: number) => lengths[at * width + other] ?? 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      lengths[at * width + other] =
        before[at] === after[other]
          ? lengthAt(at + 1, other + 1) + 1
          : Math.max(lengthAt(at + 1, other), lengthAt(at, other + 1));
    }
  }
  const found: [number, number][] = [];
  let [at, other] = [0, 0];
  while (at < before.length && other < after.length) {
    if (before[at] === after[other]) found.push([at++, other++]);
    else if (lengthAt(at + 1, other) >= lengthAt(at, other + 1)) at += 1;
    else other += 1;
  }
  return found;
}

/** What was removed stands before what was added, and what became of it beside it. */
function paired<Part>(
  before: readonly Part[],
  after: readonly Part[],
  { isAlike }: Alike<Part>,
): readonly Pair<Part>[] {
  const pairs: Pair<Part>[] = [];
  let next = 0;
  for (const part of before) {
    const ahead = after.slice(next, next + MOST_AHEAD).findIndex((other) => isAlike(part, other));
    const found = next + ahead;
    if (ahead < 0) {
      pairs.push({ kind: 'removed', before: part, after: null });
      continue;
    }
    for (const other of after.slice(next, found)) pairs.push(added(other));
    pairs.push({ kind: 'changed', before: part, after: after[found] ?? part });
    next = found + 1;
  }
  return [...pairs, ...after.slice(next).map(added)];
}

function added<Part>(after: Part): Pair<Part> {
  return { kind: 'added', before: null, after };
}
