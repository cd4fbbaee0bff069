import { SILENCE } from '@koinon/shared/media/plan';
import { expect, it } from 'vitest';
import { Sound } from './sound.ts';

it('talking is noticed by those who may hear the line, and by nobody when nothing changes', () => {
  const rerouted: (readonly string[] | 'everybody')[] = [];
  const sound = new Sound({
    heard: () => undefined,
    rerouted: (people) => rerouted.push(people === null ? 'everybody' : [...people]),
    handedOver: () => undefined,
  });
  const people = ['dimitra', 'yusuf'];
  const lines = { booth: { speakers: people, listeners: people } };
  sound.follow({ ...SILENCE, lines }, 0);
  expect(rerouted).toEqual(['everybody']);
  rerouted.length = 0;

  expect(sound.talk('dimitra', 'booth', 'one', 0)).toBe('done');
  expect(rerouted).toEqual([people]);
  sound.talk('dimitra', 'booth', 'one', 1);
  sound.leave('nikos', 'three');
  sound.leave('dimitra', 'two');
  expect(sound.endTalk('nikos')).toBe('not-allowed');
  expect(sound.endTalk('yusuf')).toBe('done');
  expect(rerouted.length).toBe(1);
  sound.leave('dimitra', 'one');
  expect(rerouted).toEqual([people, people]);
  expect(sound.linesFor('yusuf')).toEqual([{ line: 'booth', talking: null }]);
  sound.close();
});
