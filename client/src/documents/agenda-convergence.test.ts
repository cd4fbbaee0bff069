import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { agendaModel } from './agenda-model.ts';
import { dropped, indented, outdented, stepped } from './agenda-order.ts';

const SEEDS = 40;
const PEOPLE = 3;
const ROUNDS = 8;
const STEPS = 5;

/** A generator that a seed repeats: mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

type Person = ReturnType<typeof agendaModel> & { readonly doc: Y.Doc };

function person(): Person {
  const doc = new Y.Doc();
  return { ...agendaModel(doc), doc };
}

/** One thing that somebody does; says the id of what was added. */
function act({ items, ...model }: Person, random: (below: number) => number): string | null {
  const now = items.get();
  const id = now[random(Math.max(now.length, 1))]?.id;
  if (id === undefined || random(8) === 0) return model.add({ en: 'x' }, 'report');
  const before = now[random(now.length + 1)]?.id ?? null;
  const moves = [
    stepped(now, id, 1),
    stepped(now, id, -1),
    indented(now, id),
    outdented(now, id),
    dropped(now, id, before),
  ];
  const move = moves[random(moves.length + 2)];
  if (move === undefined) model.propose(id, `${now[0]?.proposal ?? ''}y`);
  else if (move !== null) model.move(move);
  return null;
}

function acts(one: Person, random: (below: number) => number): readonly string[] {
  return Array.from({ length: STEPS }, () => act(one, random)).filter((id) => id !== null);
}

function exchange(people: readonly Person[]): void {
  for (const { doc } of people) {
    for (const other of people) Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(doc));
  }
}

describe('an agenda that several people change at once', () => {
  it.each(Array.from({ length: SEEDS }, (_, seed) => seed + 1))(
    'is the same for all, with everything once (seed %i)',
    (seed) => {
      const random = randomOf(seed);
      const people = Array.from({ length: PEOPLE }, person);
      const added = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const id of people.flatMap((one) => acts(one, random))) added.add(id);
        exchange(people);
        const [first, ...others] = people.map(({ items }) => items.get());
        for (const other of others) expect(other).toEqual(first);
        expect(first?.map(({ id }) => id).toSorted()).toEqual([...added].toSorted());
      }
    },
  );
});
