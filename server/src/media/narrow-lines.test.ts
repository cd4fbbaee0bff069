import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DirectMeeting } from './testing/direct-meeting.ts';
import type { DirectPeer } from './testing/direct-meeting.ts';
import { until } from './testing/until.ts';

/** An Opus frame of 20 ms, as its first byte says; a test voice says it as text. */
const FRAME_OF_ONE = 'x: a frame';
const PAIR = `y${FRAME_OF_ONE.slice(1).repeat(2)}`;
const FLOOR = 'eleni';
const LATELY_MS = 200;

let meeting: DirectMeeting;
let listener: DirectPeer;

/** Floor and channel, each with a voice, and somebody who listens to both. */
beforeEach(async () => {
  meeting = await DirectMeeting.open();
  meeting.plan({ floor: ['eleni'], channels: { el: 'dimitra' } });
  const [eleni, dimitra] = [
    await meeting.enter('eleni', 'chair'),
    await meeting.enter('dimitra', 'interpreter'),
  ];
  listener = await meeting.enter('nikos', 'member');
  await listener.choose('el');
  await eleni.speak(FLOOR);
  await dimitra.speak(FRAME_OF_ONE);
  await hearsOnly(FLOOR, FRAME_OF_ONE);
});

afterEach(() => meeting.close());

interface Wants {
  readonly floor: boolean;
  readonly channel: boolean;
  readonly lean: boolean;
}

/** Says what is wanted by somebody who has taken in these beside the usual ones; the consumers by which it comes. */
async function wants(wanted: Wants, ...taken: readonly string[]) {
  const holds = [...listener.offers.keys(), ...taken];
  const answer = await listener.ask({ name: 'hear', data: { ...wanted, holds } });
  if (!answer.ok || !('consumers' in answer.data)) throw new Error('refused');
  return answer.data.consumers;
}

/** What came in the last moment, and by which consumer. */
function lately() {
  const since = performance.now() - LATELY_MS;
  return listener.heard.filter(({ at }) => at >= since);
}

/** Waits until these and no others were heard for a moment. */
async function hearsOnly(...texts: readonly string[]) {
  await until(() => {
    expect([...new Set(lately().map(({ text }) => text))].toSorted()).toEqual(texts.toSorted());
  });
  return lately();
}

describe('a listener on a narrow line', () => {
  it('is sent the one voice they listen to, and counts as before', async () => {
    await wants({ floor: false, channel: true, lean: false });
    await hearsOnly(FRAME_OF_ONE);
    await until(() => expect(meeting.listeners.get('demo')).toEqual({ el: 1 }));
    await wants({ floor: true, channel: false, lean: false });
    await hearsOnly(FLOOR);
  });

  it('is sent it in half as many packets, once they can take them', async () => {
    const [offer] = await wants({ floor: false, channel: true, lean: true });
    if (offer === undefined) throw new Error('nothing was offered');
    expect(offer.feed).toEqual({ kind: 'channel', channel: 'el' });
    const before = await hearsOnly(FRAME_OF_ONE);
    expect(before.some((packet) => packet.offer === offer.id)).toBe(false);

    // Asked again by somebody whom the answer has not reached.
    await wants({ floor: false, channel: true, lean: true });
    const still = await hearsOnly(FRAME_OF_ONE);
    expect(still.some((packet) => packet.offer === offer.id)).toBe(false);

    const again = await wants({ floor: false, channel: true, lean: true }, offer.id);
    expect(again.map(({ id }) => id)).toEqual([offer.id]);
    const lean = await hearsOnly(PAIR);
    expect(lean.every((packet) => packet.offer === offer.id)).toBe(true);

    await wants({ floor: true, channel: true, lean: false }, offer.id);
    const all = await hearsOnly(FLOOR, FRAME_OF_ONE);
    expect(all.some((packet) => packet.offer === offer.id)).toBe(false);
  });

  it('is sent it at the first question when it was made ready, and not before', async () => {
    const answer = await listener.ask({ name: 'prepareLean', data: {} });
    if (!answer.ok || !('consumers' in answer.data)) throw new Error('refused');
    const ready = answer.data.consumers;
    const feeds = ready.map(({ feed }) => feed.kind);
    expect([...new Set(feeds)].toSorted()).toEqual(['channel', 'floor']);
    const before = await hearsOnly(FLOOR, FRAME_OF_ONE);
    const ids = ready.map(({ id }) => id);
    expect(before.some((packet) => ids.includes(packet.offer))).toBe(false);
    const [offer] = await wants({ floor: false, channel: true, lean: true }, ...ids);
    expect(ids).toContain(offer?.id);
    await hearsOnly(PAIR);
  });

  it('gets room for an answer that does not come through, and sound again if it never does', async () => {
    await wants({ floor: false, channel: true, lean: true });
    await hearsOnly(FRAME_OF_ONE);
    await hearsOnly();
    const before = listener.heard.length;
    await hearsOnly(FRAME_OF_ONE);
    expect(listener.heard.length).toBeGreaterThan(before);
  });

  it('hears on without a pause when the answer is taken in', async () => {
    const [offer] = await wants({ floor: false, channel: true, lean: true });
    await wants({ floor: false, channel: true, lean: true }, offer?.id ?? '');
    await hearsOnly(PAIR);
    const from = performance.now();
    await until(() => expect(performance.now() - from).toBeGreaterThan(2_000));
    const gaps = listener.heard
      .slice(1)
      .map(({ at }, index) => at - (listener.heard[index]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(500);
  });
});
