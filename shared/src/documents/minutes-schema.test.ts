import { describe, expect, it } from 'vitest';
import {
  isMinutesAttribute,
  isMinutesElement,
  isMinutesMark,
  isMinutesMarkValue,
  isSafeHref,
  LONGEST_SOURCE,
} from './minutes-schema.ts';

describe('what prose may be made of', () => {
  it('has no element and no mark by the name of something inherited', () => {
    for (const name of ['script', 'toString', '__proto__', 'constructor', '']) {
      expect(isMinutesElement(name)).toBe(false);
      expect(isMinutesMark(name)).toBe(false);
      expect(isMinutesAttribute('paragraph', name, 'x')).toBe(false);
    }
  });

  it('knows which element says what', () => {
    expect(isMinutesAttribute('heading', 'level', 3)).toBe(true);
    for (const level of [1, 5, '3', 2.5]) {
      expect(isMinutesAttribute('heading', 'level', level)).toBe(false);
    }
    expect(isMinutesAttribute('paragraph', 'level', 3)).toBe(false);
    expect(isMinutesAttribute('fact', 'n', 12)).toBe(true);
    expect(isMinutesAttribute('fact', 'n', 0)).toBe(false);
    expect(isMinutesAttribute('mention', 'kind', 'person')).toBe(true);
    expect(isMinutesAttribute('mention', 'kind', 'thing')).toBe(false);
    expect(isMinutesAttribute('tableCell', 'colwidth', [120, null])).toBe(true);
    expect(isMinutesAttribute('tableCell', 'style', 'x')).toBe(false);
    expect(isMinutesAttribute('tableCell', 'align', null)).toBe(true);
    expect(isMinutesAttribute('paragraph', 'block', 'x'.repeat(129))).toBe(false);
    expect(isMinutesAttribute('paragraph', 'source', 'x'.repeat(LONGEST_SOURCE))).toBe(true);
    expect(isMinutesAttribute('paragraph', 'source', 'x'.repeat(LONGEST_SOURCE + 1))).toBe(false);
    expect(isMinutesAttribute('fact', 'source', 'x')).toBe(false);
  });

  it('lets links lead to pages and mail only', () => {
    for (const href of ['https://a.example/b?c#d', 'HTTP://a.example', 'mailto:a@b.example']) {
      expect(isSafeHref(href)).toBe(true);
    }
    const scripts = [
      'javascript:alert(1)',
      ' https://a',
      'java\nscript:x',
      'https://a\tb',
      'data:x',
    ];
    for (const href of [
      ...scripts,
      '//a',
      '/a',
      'https://',
      '',
      null,
      7,
      `https://${'a'.repeat(2048)}`,
    ]) {
      expect(isSafeHref(href)).toBe(false);
    }
  });

  it('lets marks say nothing but where a link leads to', () => {
    expect(isMinutesMarkValue('bold', {})).toBe(true);
    expect(isMinutesMarkValue('bold', null)).toBe(true);
    expect(isMinutesMarkValue('bold', { style: 'x' })).toBe(false);
    expect(isMinutesMarkValue('bold', true)).toBe(false);
    const href = 'https://a.example';
    expect(isMinutesMarkValue('link', { href, target: null })).toBe(true);
    expect(isMinutesMarkValue('link', { href, target: '_blank' })).toBe(false);
    expect(isMinutesMarkValue('link', {})).toBe(false);
    expect(isMinutesMarkValue('link', { href: 'javascript:alert(1)' })).toBe(false);
  });
});
