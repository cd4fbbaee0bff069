import { describe, expect, it } from 'vitest';
import { floorLanguage, uncoveredNow } from '../record/coverage-facts.ts';
import type { RecordEvent } from '../record/meeting-state.ts';
import { CAST, given, OPEN } from '../record/specification.ts';
import { lightOf } from './coverage.ts';

const ON: RecordEvent = { type: 'WentOnAir', person: 'dimitra', channel: 'el' };
const roleOf = (id: string) => CAST[id] ?? null;
const two = { listeners: () => 2, floorLanguage: null };

describe('the light of a channel', () => {
  it('is amber where somebody listens and nobody interprets', () => {
    const { interpretation } = given(...OPEN, ON).state;
    expect(lightOf(interpretation, 'el', two)).toBe('covered');
    expect(lightOf(interpretation, 'ar', two)).toBe('uncovered');
    expect(lightOf(interpretation, 'ar', { ...two, listeners: () => 0 })).toBe('unheard');
    expect(lightOf(interpretation, 'ar', { ...two, floorLanguage: 'ar-SY' })).toBe(
      'floor-language',
    );
  });

  it('turns amber when the interpreter vanishes', () => {
    const lost: RecordEvent = { type: 'InterpreterVanished', person: 'dimitra', channel: 'el' };
    const { interpretation } = given(...OPEN, ON, lost).state;
    expect(lightOf(interpretation, 'el', two)).toBe('uncovered');
  });
});

describe('the language of the floor', () => {
  const declared: readonly RecordEvent[] = [
    { type: 'LanguageDeclared', person: 'eleni', language: 'el' },
    { type: 'LanguageDeclared', person: 'amal', language: 'ar' },
  ];
  const languageAfter = (...events: readonly RecordEvent[]) =>
    floorLanguage(given(...OPEN, ...events).state, roleOf);
  const given60 = (person: string): RecordEvent => ({ type: 'FloorGiven', person, seconds: 60 });

  it('is what the speaker declared, between turns what the chair did', () => {
    expect(languageAfter()).toBeNull();
    expect(languageAfter(...declared)).toBe('el');
    expect(languageAfter(...declared, given60('amal'))).toBe('ar');
    expect(languageAfter(...declared, given60('nikos'))).toBeNull();
    expect(languageAfter(...declared, { type: 'FloorOpened' })).toBeNull();
  });

  it('needs no interpreter for those who listen in it', () => {
    const { state } = given(...OPEN, ...declared, given60('amal'));
    expect(uncoveredNow(state, roleOf, () => 1)).toEqual(['el']);
    expect(uncoveredNow(state, roleOf, (tag) => (tag === 'ar' ? 1 : 0))).toEqual([]);
  });
});
