import { describe, expect, it } from 'vitest';
import { comes, councilView, leaves, OPENED } from '../session/testing/council.ts';
import { chairOf, chairOffer, roleNow, successors } from './chair-model.ts';

const here = [comes('eleni'), comes('amal'), comes('grace')];
const handed = { type: 'ChairHandedOver', to: 'grace', because: 'asked' } as const;

describe('the chair', () => {
  it('is whose office it is, until it is handed over', () => {
    expect(chairOf(councilView('maja', here))?.id).toBe('eleni');
    const after = [...here, OPENED, handed];
    expect(chairOf(councilView('maja', after))).toEqual({ id: 'grace', name: 'Grace Okafor' });
    expect(roleNow(councilView('grace', after))).toBe('chair');
    expect(roleNow(councilView('eleni', after))).toBe('member');
    expect(roleNow(councilView('maja', after))).toBe('clerk');
  });

  it('can be handed to members who are here, deputies first', () => {
    const ids = successors(councilView('eleni', [...here, comes('ines')])).map(({ id }) => id);
    expect(ids).toEqual(['amal', 'grace']);
  });
});

describe('what somebody can do about the chair', () => {
  it('is to hand it over, and to take it back', () => {
    expect(chairOffer(councilView('eleni', here))).toBe('hand-over');
    expect(chairOffer(councilView('grace', here))).toBeNull();
    const after = [...here, handed];
    expect(chairOffer(councilView('eleni', after))).toBe('take-back');
    expect(chairOffer(councilView('grace', after))).toBe('hand-over');
  });

  it('is to take it when the chair is not here: a deputy, else any member', () => {
    const without = [comes('amal'), comes('grace'), comes('maja')];
    expect(chairOffer(councilView('amal', without))).toBe('take');
    expect(chairOffer(councilView('grace', without))).toBeNull();
    expect(chairOffer(councilView('maja', without))).toBe('name-deputy');
    const neither = [...without, leaves('amal')];
    expect(chairOffer(councilView('grace', neither))).toBeNull();
    expect(chairOffer(councilView('grace', [...neither, OPENED]))).toBe('take');
    expect(chairOffer(councilView('ines', [...neither, comes('ines')]))).toBeNull();
  });

  it('is nothing for whoever is not here', () => {
    expect(chairOffer(councilView('amal', []))).toBeNull();
    expect(chairOffer(councilView('eleni', []))).toBeNull();
  });
});
