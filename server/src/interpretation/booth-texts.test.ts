import { KEPT_WORDS } from '@koinon/shared/interpretation/booth-text';
import { expect, it } from 'vitest';
import { BoothTexts } from './booth-texts.ts';

const word = (line: string, at: number) => ({
  id: `${line}-${at}`,
  line,
  by: 'dimitra',
  at,
  text: 'Five',
});

it('keeps the last words of a line, and tells lines together in the order of time', () => {
  const texts = new BoothTexts();
  for (let at = 1; at <= KEPT_WORDS + 5; at += 1) texts.add('sitting', word('booth-a', at));
  texts.add('sitting', word('technician', 50));
  const told = texts.last('sitting', ['booth-a', 'technician']);
  expect(told).toHaveLength(KEPT_WORDS + 1);
  expect(told[0]?.at).toBe(6);
  expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(texts.last('other', ['booth-a'])).toEqual([]);
});

it('forgets a line whose booth is closed, and a meeting that is over', () => {
  const texts = new BoothTexts();
  texts.add('sitting', word('booth-a', 1));
  texts.add('sitting', word('technician', 2));
  texts.forgetLine('sitting', 'booth-a');
  expect(texts.last('sitting', ['booth-a', 'technician'])).toEqual([word('technician', 2)]);
  texts.forget('sitting');
  expect(texts.last('sitting', ['technician'])).toEqual([]);
});
