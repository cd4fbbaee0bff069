import { expect, it } from 'vitest';
import { openDeskSound, USUAL_SOUND } from './desk-sound.ts';
import { KeptStorage } from '../../interpretation/testing/kept-storage.ts';

it('is there again on the next visit', () => {
  const kept = new KeptStorage();
  openDeskSound('k', kept).set({ volume: 0.6, bassDb: -6, trebleDb: 9 });
  expect(openDeskSound('k', kept).get()).toEqual({ volume: 0.6, bassDb: -6, trebleDb: 9 });
});

it.each([
  '{',
  'null',
  '{"volume":2,"bassDb":0,"trebleDb":0}',
  '{"volume":1,"bassDb":60,"trebleDb":0}',
])('is the usual one where %s was kept', (value) => {
  const kept = new KeptStorage();
  kept.setItem('k', value);
  expect(openDeskSound('k', kept).get()).toEqual(USUAL_SOUND);
});
