import { KEPT_WORDS } from '@koinon/shared/interpretation/booth-text';
import { expect, it } from 'vitest';
import { BoothTexts } from './booth-texts.ts';

const BOOTH = 'booth-a';

const word = (line: string, at: number) => ({
  id: `${line}-${at}`,
  line,
  by: 'dimitra',
  at,
  text: 'Five',
});

const said = (line: string, at: number, heardBy = ['dimitra'], n = at) => ({
  word: word(line, at),
  heardBy,
  n,
});

it('keeps the last words of a line, and tells lines together in the order of time', () => {
  const texts = new BoothTexts();
  for (let at = 1; at <= KEPT_WORDS + 5; at += 1) texts.add('sitting', said(BOOTH, at));
  texts.add('sitting', said('technician', 50));
  const told = texts.last('sitting', [BOOTH, 'technician'], null);
  expect(told).toHaveLength(KEPT_WORDS + 1);
  expect(told[0]?.at).toBe(6);
  expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(texts.last('other', [BOOTH], null)).toEqual([]);
});

it('tells whoever comes later nothing of before, and whoever was away what they were there for', () => {
  const texts = new BoothTexts();
  texts.add('sitting', said(BOOTH, 1, ['dimitra']));
  texts.add('sitting', said(BOOTH, 2, ['dimitra', 'yusuf']));
  texts.add('sitting', said(BOOTH, 3, ['yusuf']));
  const timesOf = (person: string | null) =>
    texts.last('sitting', [BOOTH], person).map(({ at }) => at);
  expect(timesOf('yusuf')).toEqual([2, 3]);
  expect(timesOf('dimitra')).toEqual([1, 2]);
  expect(timesOf(null)).toEqual([1, 2, 3]);
});

it('takes a word that comes twice or late into its place once', () => {
  const texts = new BoothTexts();
  expect(texts.add('sitting', said(BOOTH, 2))).toBe(true);
  expect(texts.add('sitting', said(BOOTH, 1))).toBe(true);
  expect(texts.add('sitting', said(BOOTH, 2))).toBe(false);
  expect(texts.kept('sitting').map(({ word: { at } }) => at)).toEqual([1, 2]);
});

it('forgets a line whose booth is closed, and a meeting that is over', () => {
  const texts = new BoothTexts();
  texts.add('sitting', said(BOOTH, 1));
  texts.add('sitting', said('technician', 2));
  texts.forgetLine('sitting', BOOTH, 3);
  expect(texts.last('sitting', [BOOTH, 'technician'], null)).toEqual([word('technician', 2)]);
  texts.forget('sitting');
  expect(texts.last('sitting', ['technician'], null)).toEqual([]);
});

it('takes nothing for a booth that was said before the one of that name was closed', () => {
  const texts = new BoothTexts();
  texts.forgetLine('sitting', BOOTH, 7);
  expect(texts.add('sitting', said(BOOTH, 1, ['dimitra'], 6))).toBe(false);
  expect(texts.add('sitting', said(BOOTH, 2, ['dimitra'], 8))).toBe(true);
  expect(texts.last('sitting', [BOOTH], null).map(({ at }) => at)).toEqual([2]);
});
