import type { ConsumerOffer } from '@koinon/shared/media/messages';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MediaRefused } from './joined.ts';
import { BOTH, SoundWish } from './sound-wish.ts';

const LEAN = { floor: true, channel: true, lean: true };
const offer = (id: string): ConsumerOffer => ({
  id,
  producerId: id,
  kind: 'audio',
  rtpParameters: {},
  feed: { kind: 'floor', slot: 0 },
});

/** A line that answers by the script, then offers what it offered last. */
function wishing(...script: readonly (readonly string[] | 'lost')[]) {
  const asked: (typeof LEAN)[] = [];
  const playing = new Set<string>(['full']);
  const wish = new SoundWish({
    playing: () => playing,
    play: (_line, { id }) => {
      playing.add(id);
      return Promise.resolve();
    },
  });
  const prepared: number[] = [];
  const line = {
    prepareLean: () => Promise.resolve([offer(`ready ${prepared.push(Date.now())}`)]),
    hear: (wanted: typeof LEAN) => {
      const answer = script[Math.min(asked.push(wanted), script.length) - 1] ?? [];
      return answer === 'lost'
        ? Promise.reject(new MediaRefused('offline'))
        : Promise.resolve(answer.map(offer));
    },
  };
  return { wish, line, asked, playing, prepared };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('which sound is wanted', () => {
  it('is not told where the server takes it for granted', async () => {
    const { wish, line, asked } = wishing(['full']);
    wish.joined(line);
    wish.want(BOTH);
    await pass(100);
    expect(asked).toEqual([]);
  });

  it('is told until nothing new is offered, also what was chosen meanwhile', async () => {
    const { wish, line, asked, playing } = wishing(['lean'], ['lean', 'channel']);
    wish.joined(line);
    wish.want(LEAN);
    await pass(100);
    expect(asked).toEqual([LEAN, LEAN, LEAN]);
    expect([...playing]).toEqual(['full', 'lean', 'channel']);
  });

  it('is told again when it was lost, and no more once it came through', async () => {
    const { wish, line, asked } = wishing('lost', 'lost', ['full']);
    wish.joined(line);
    wish.want(LEAN);
    await pass(60_000);
    expect(asked).toEqual([LEAN, LEAN, LEAN]);
  });

  it('is given up after some tries, and told again by a welcome or on a new line', async () => {
    const { wish, line, asked } = wishing('lost');
    wish.joined(line);
    wish.want(LEAN);
    await pass(60_000);
    const first = asked.length;
    expect(first).toBeLessThan(10);
    wish.renew();
    await pass(60_000);
    expect(asked.length).toBe(2 * first);
    wish.left();
    wish.renew();
    await pass(60_000);
    expect(asked.length).toBe(2 * first);
    wish.joined(line);
    await pass(100);
    expect(asked.length).toBe(2 * first + 1);
  });

  it('is made ready once there is calm, anew for another channel, and not after leaving', async () => {
    const { wish, line, asked, playing, prepared } = wishing(['full']);
    wish.joined(line);
    await pass(1_000);
    wish.prepare();
    await pass(1_000);
    expect(prepared).toEqual([]);
    await pass(60_000);
    expect([...playing]).toEqual(['full', 'ready 1']);
    expect(asked).toEqual([]);
    wish.prepare();
    await pass(60_000);
    expect([...playing]).toEqual(['full', 'ready 1', 'ready 2']);
    wish.prepare();
    wish.left();
    await pass(60_000);
    expect(prepared).toHaveLength(2);
  });

  it('gives way to a newer wish that came while it was lost', async () => {
    const { wish, line, asked } = wishing('lost', ['full']);
    wish.joined(line);
    wish.want(LEAN);
    wish.want(BOTH);
    await pass(60_000);
    expect(asked).toEqual([LEAN, BOTH]);
  });
});
