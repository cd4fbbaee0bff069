import { afterEach, expect, it, vi } from 'vitest';
import type { Question } from './questions.ts';
import { Telling } from './telling.ts';

const OTHER = { node: 'b', address: 'tls://b' };
const THIRD = { node: 'c', address: 'tls://c' };
const SOON = { timeout: 5_000, interval: 5 };

let opened: Telling[] = [];
afterEach(() => {
  for (const telling of opened) telling.close();
  opened = [];
});

/** Two other nodes, of which one can be out of reach. */
function openTelling() {
  const city = { others: [OTHER, THIRD], reached: new Set(['b', 'c']), knows: true };
  const heard: string[] = [];
  const telling = new Telling({
    others: async () => {
      if (!city.knows) throw new Error('no database');
      return city.others;
    },
    ask: async ({ node }, question) => {
      if (!city.reached.has(node)) throw new Error('no answer');
      heard.push(`${node} ${question.ask === 'sheet' ? question.sheet : question.ask}`);
    },
    gaveUp: () => undefined,
  });
  opened.push(telling);
  return { city, heard, telling };
}

const sheet = (name: string): Question => ({ ask: 'sheet', sheet: name });

it('tells each node in order, also what was not taken at once', async () => {
  const { city, heard, telling } = openTelling();
  city.reached.delete('b');
  await telling.tell('1', sheet('one'));
  expect(heard).toEqual(['c one']);
  void telling.tell('2', sheet('two'));
  void telling.tell('3', sheet('three'));
  city.reached.add('b');
  await vi.waitFor(() => expect(heard).toHaveLength(6), SOON);
  for (const node of ['b', 'c']) {
    expect(heard.filter((one) => one.startsWith(node))).toEqual([
      `${node} one`,
      `${node} two`,
      `${node} three`,
    ]);
  }
});

it('tells of what changed meanwhile only how it is now', async () => {
  const { city, heard, telling } = openTelling();
  city.others = [OTHER];
  city.reached.delete('b');
  await telling.tell('line', sheet('a'));
  void telling.tell('line', sheet('a word'));
  void telling.tell('other', sheet('another'));
  void telling.tell('line', sheet('a word more'));
  city.reached.add('b');
  await vi.waitFor(() => expect(heard).toHaveLength(2), SOON);
  expect(heard).toEqual(['b a word more', 'b another']);
});

it('tells those who were there while the database is away, and waits for nobody who is gone', async () => {
  const { city, heard, telling } = openTelling();
  await telling.tell('1', sheet('one'));
  city.knows = false;
  telling.lookAgain();
  await telling.tell('2', sheet('two'));
  expect(heard).toEqual(['b one', 'c one', 'b two', 'c two']);
  city.knows = true;
  telling.lookAgain();
  city.others = [THIRD];
  await telling.tell('3', sheet('three'));
  expect(heard.slice(4)).toEqual(['c three']);
});
