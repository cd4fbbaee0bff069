/**
 * What has changed between two texts, as somebody reads it: whole words, in
 * few pieces, what was removed before what stands in its place.
 *
 * The shortest way from one text to the other is found as Myers describes
 * ("An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986).
 * Texts that have little in common are not searched through: then everything
 * between their common ends counts as replaced, which also reads better.
 */
import { commonEnds, joined, wordsOf } from './words.ts';
import type { Word } from './words.ts';

export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  /** Never empty. */
  readonly text: string;
}

/** More single changes than this are one large one. In words; it bounds time and memory. */
const MOST_STEPS = 1_000;

type Kind = Change['kind'];
type Step = readonly [kind: Kind, word: Word];

/** `same` and `removed` joined are `before`; `same` and `added` joined are `after`. */
export function differenceOf(before: string, after: string): readonly Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const { head, tail } = commonEnds(old, now);
  const steps = shortestWay(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const same = (word: Word): Step => ['same', word];
  return pieces([
    ...old.slice(0, head).map(same),
    ...steps,
    ...old.slice(old.length - tail).map(same),
  ]);
}

/** How many words a change removes or adds: how far it reaches. */
export function wordsChanged(before: string, after: string): number {
  return differenceOf(before, after)
    .filter(({ kind }) => kind !== 'same')
    .reduce((sum, { text }) => sum + wordsOf(text).filter(({ speaks }) => speaks).length, 0);
}

function shortestWay(old: readonly Word[], now: readonly Word[]): readonly Step[] {
  const most = Math.min(old.length + now.length, MOST_STEPS);
  const size = 2 * most + 3;
  // furthest[k + most + 1]: how far into `old` the best way on diagonal k has come.
  let furthest = new Int32Array(size);
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(furthest);
    furthest = Int32Array.from(furthest);
    for (let k = -steps; k <= steps; k += 2) {
      const x = slide(old, now, startOf(furthest, k, steps, most + 1), k);
      furthest[k + most + 1] = x;
      if (x >= old.length && x - k >= now.length) return wayBack(old, now, trace, most + 1);
    }
  }
  return replaced(old, now);
}

function isDown(furthest: Int32Array, k: number, steps: number, middle: number): boolean {
  if (k === -steps) return true;
  if (k === steps) return false;
  return (furthest[k - 1 + middle] ?? 0) < (furthest[k + 1 + middle] ?? 0);
}

function startOf(furthest: Int32Array, k: number, steps: number, middle: number): number {
  return isDown(furthest, k, steps, middle)
    ? (furthest[k + 1 + middle] ?? 0)
    : (furthest[k - 1 + middle] ?? 0) + 1;
}

function slide(old: readonly Word[], now: readonly Word[], from: number, k: number): number {
  let x = from;
  while (x < old.length && x - k < now.length && old[x]?.text === now[x - k]?.text) x += 1;
  return x;
}

function replaced(old: readonly Word[], now: readonly Word[]): readonly Step[] {
  return [
    ...old.map((word): Step => ['removed', word]),
    ...now.map((word): Step => ['added', word]),
  ];
}

function wayBack(
  old: readonly Word[],
  now: readonly Word[],
  trace: readonly Int32Array[],
  middle: number,
): readonly Step[] {
  const back: Step[] = [];
  let [x, y] = [old.length, now.length];
  for (const [steps, furthest] of [...trace.entries()].toReversed()) {
    const k = x - y;
    const down = isDown(furthest, k, steps, middle);
    const from = steps === 0 ? 0 : (furthest[k + (down ? 1 : -1) + middle] ?? 0);
    const start = down || steps === 0 ? from : from + 1;
    while (x > start) {
      x -= 1;
      y -= 1;
      back.push(step('same', old[x]));
    }
    if (steps === 0) break;
    if (down) y -= 1;
    else x -= 1;
    back.push(down ? step('added', now[y]) : step('removed', old[x]));
  }
  return back.toReversed();
}

function step(kind: Kind, word: Word | undefined): Step {
  if (word === undefined) throw new Error('the way leaves the text');
  return [kind, word];
}

/** Joins what belongs together; signs and white space between two changes go with them. */
function pieces(steps: readonly Step[]): readonly Change[] {
  const found: Change[] = [];
  let removed: Word[] = [];
  let added: Word[] = [];
  let same: Word[] = [];
  const close = () => {
    for (const [kind, words] of [
      ['removed', removed],
      ['added', added],
    ] as const) {
      if (words.length > 0) found.push({ kind, text: joined(words) });
    }
    [removed, added] = [[], []];
  };
  for (const [kind, word] of steps) {
    if (kind === 'same') {
      same.push(word);
      continue;
    }
    const changing = removed.length + added.length > 0;
    if (changing && !same.some(({ speaks }) => speaks)) {
      removed.push(...same);
      added.push(...same);
    } else {
      close();
      if (same.length > 0) found.push({ kind: 'same', text: joined(same) });
    }
    same = [];
    (kind === 'removed' ? removed : added).push(word);
  }
  close();
  if (same.length > 0) found.push({ kind: 'same', text: joined(same) });
  return found;
}
