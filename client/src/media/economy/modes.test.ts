import { expect, it } from 'vitest';
import { openEconomyMode } from './modes.ts';

class Kept implements Storage {
  readonly #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  clear = () => this.#items.clear();
  getItem = (key: string) => this.#items.get(key) ?? null;
  key = (index: number) => [...this.#items.keys()][index] ?? null;
  removeItem = (key: string) => void this.#items.delete(key);
  setItem = (key: string, value: string) => void this.#items.set(key, value);
}

it('begins with everything, or as the browser is set, and keeps what is chosen', () => {
  const storage = new Kept();
  expect(openEconomyMode(storage, false).get()).toBe('everything');
  expect(openEconomyMode(storage, true).get()).toBe('data-saver');
  openEconomyMode(storage, true).set('audio-only');
  expect(openEconomyMode(storage, false).get()).toBe('audio-only');
});
