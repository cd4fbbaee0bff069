import { describe, expect, it } from 'vitest';
import { STEPS } from './ladder.ts';
import { costing, received, stillReceived } from './receiving.ts';
import type { Wanted } from './receiving.ts';

const INTERPRETED: Wanted = {
  pictures: [
    { person: 'grace', source: 'screen', part: 'screen', size: 'stage' },
    { person: 'nikos', source: 'camera', part: 'speaker', size: 'stage' },
    { person: 'sofia', source: 'camera', part: 'signer', size: 'stage' },
    { person: 'amal', source: 'camera', part: 'face', size: 'tile' },
  ],
  heard: { floor: 0.15, channel: { tag: 'en', level: 1 } },
  captions: true,
};
const FLOOR_ONLY: Wanted = { ...INTERPRETED, heard: { floor: 1, channel: null } };

const PLAIN = { floor: true, channel: true, lean: false };

function parts(wanted: Wanted, mode: Parameters<typeof received>[1], rung: number) {
  return received(wanted, mode, rung).pictures.map(({ part }) => part);
}

describe('what is received', () => {
  it('is everything as it is shown, by default', () => {
    const all = received(INTERPRETED, 'everything', 0);
    expect(all.pictures).toEqual(INTERPRETED.pictures);
    expect(all.sound).toEqual(PLAIN);
    expect(all.bufferMs).toBeNull();
  });

  it('loses picture by picture on a weak line, the signer last', () => {
    const kept = STEPS.map((_, rung) => parts(INTERPRETED, 'everything', rung));
    expect(kept.slice(0, 5)).toEqual([
      ['screen', 'speaker', 'signer', 'face'],
      ['screen', 'speaker', 'signer'],
      ['speaker', 'signer'],
      ['signer'],
      [],
    ]);
  });

  it('is at last one voice, the one that is listened to, played late enough to be whole', () => {
    expect(received(INTERPRETED, 'everything', 5).sound).toEqual({
      floor: false,
      channel: true,
      lean: true,
    });
    expect(received(FLOOR_ONLY, 'everything', 5).sound).toEqual({
      floor: true,
      channel: false,
      lean: true,
    });
    expect(received(FLOOR_ONLY, 'everything', 4).sound).toEqual({ ...PLAIN, lean: true });
    expect(received(INTERPRETED, 'everything', 4).sound).toEqual(PLAIN);
    expect(received(INTERPRETED, 'everything', 5).bufferMs).toBeGreaterThan(200);
  });

  it('is small pictures of few, or sound, where the person chose so', () => {
    const saving = received(INTERPRETED, 'data-saver', 0).pictures;
    expect(saving.map(({ part, size }) => `${part} ${size}`)).toEqual([
      'screen tile',
      'speaker tile',
      'signer half',
    ]);
    expect(parts(INTERPRETED, 'audio-only', 0)).toEqual([]);
    expect(received(INTERPRETED, 'audio-only', 0).sound).toEqual(PLAIN);
  });
});

it('costs what is received only', () => {
  expect([...costing(INTERPRETED, 'everything')].toSorted()).toEqual([...STEPS].toSorted());
  expect([...costing(FLOOR_ONLY, 'audio-only')]).toEqual(['captions']);
});

it('knows which pictures are still received', () => {
  const starved = [
    { person: 'amal', source: 'camera' },
    { person: 'sofia', source: 'camera' },
    { person: 'nikos', source: 'screen' },
  ] as const;
  const still = stillReceived(starved, received(INTERPRETED, 'everything', 1));
  expect(still).toEqual([{ person: 'sofia', source: 'camera' }]);
});
