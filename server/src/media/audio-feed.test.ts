import { createWorker } from 'mediasoup';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AudioFeed } from './audio-feed.ts';
import { ownCapabilities } from './codecs.ts';
import { parseRtp } from './rtp.ts';
import { SourceClock } from './source-clock.ts';
import { rtpOf, TEST_PAYLOAD_TYPE } from './testing/test-voice.ts';
import { Wing } from './wing.ts';
import { until } from './testing/until.ts';

const SSRC = 7;
const FRAME_SAMPLES = 960;
/** A moment of silence between two voices. */
const BRIDGE = Buffer.from([0xe0, 0xff, 0xfe]).toString();
const BRIDGE_SAMPLES = 120;
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe]).toString();

let wing: Wing;
let feed: AudioFeed;
let heard: { readonly text: string; readonly sequence: number; readonly timestamp: number }[];
let handedOver: string[];
const sent = new Map<string, number>();

beforeEach(async () => {
  const worker = await createWorker({ logLevel: 'error' });
  const openDoors = () => Promise.reject(new Error('nobody comes in'));
  wing = await Wing.open({ worker, openDoors, peers: 0 });
  [heard, handedOver] = [[], []];
  sent.clear();
  feed = new AudioFeed({ kind: 'channel', channel: 'el' }, SSRC, (from, to) => {
    handedOver.push(`${from} to ${to}`);
  });
  const producer = await feed.producer(wing);
  const rtpCapabilities = ownCapabilities(wing.router);
  const ear = await wing.router.createDirectTransport();
  const consumer = await ear.consume({ producerId: producer.id, rtpCapabilities });
  consumer.on('rtp', (bytes) => {
    const packet = parseRtp(bytes);
    if (packet === null) return;
    const { sequence, timestamp, payload } = packet;
    heard.push({ text: payload.toString(), sequence, timestamp });
  });
});

afterEach(() => {
  feed.close();
  wing.ground.worker.close();
});

const clock = new SourceClock();

/** The next packet of a person, as it comes in at a time; -127 is silence. */
function push(person: string, now: number, level = -20): void {
  const number = sent.get(person) ?? 0;
  sent.set(person, number + 1);
  const payload = Buffer.from(`${person} ${number}`);
  const packet = parseRtp(
    rtpOf({ payloadType: TEST_PAYLOAD_TYPE, ssrc: 1, number, level, payload }),
  );
  if (packet === null) throw new Error('no packet');
  feed.push({ person, source: person, clock, packet, level }, now);
}

const texts = () => heard.map(({ text }) => text);

/** How far timestamps go from each packet to the next. */
const steps = () =>
  heard.slice(1).map(({ timestamp }, index) => (timestamp - (heard[index]?.timestamp ?? 0)) >>> 0);

function expectNoHole(): void {
  const [first] = heard;
  expect(heard.map(({ sequence }) => sequence)).toEqual(
    heard.map((_, index) => ((first?.sequence ?? 0) + index) & 0xffff),
  );
}

describe('a feed', () => {
  it('changes hands between two packets: the old voice until the new one is there', async () => {
    feed.take('dimitra');
    push('dimitra', 0);
    push('dimitra', 20);
    feed.take('yusuf');
    push('dimitra', 40);
    push('yusuf', 47);
    push('dimitra', 60);
    push('yusuf', 67);
    await until(() => expect(heard.length).toBe(5));
    expect(texts()).toEqual(['dimitra 0', 'dimitra 1', 'dimitra 2', 'yusuf 0', 'yusuf 1']);
    expectNoHole();
    expect(steps()).toEqual([FRAME_SAMPLES, FRAME_SAMPLES, FRAME_SAMPLES, FRAME_SAMPLES]);
    expect(handedOver).toEqual(['dimitra to yusuf']);
  });

  it('changes hands twenty times without a hole, a silence or two voices', async () => {
    feed.take('dimitra');
    const expected: string[] = [];
    for (let handover = 0; handover <= 20; handover += 1) {
      const [on, off] = handover % 2 === 0 ? ['dimitra', 'yusuf'] : ['yusuf', 'dimitra'];
      feed.take(on);
      for (let packet = 0; packet < 3; packet += 1) {
        expected.push(`${on} ${sent.get(on) ?? 0}`);
        push(on, handover * 60 + packet * 20);
        push(off, handover * 60 + packet * 20 + 9);
      }
    }
    await until(() => expect(heard.length).toBe(expected.length));
    expect(texts()).toEqual(expected);
    expectNoHole();
    expect(handedOver.length).toBe(20);
  });

  it('waits for the new voice while its microphone is still opening', async () => {
    feed.take('dimitra');
    push('dimitra', 0);
    feed.take('yusuf');
    push('yusuf', 7, -127);
    push('dimitra', 20);
    push('yusuf', 27, -127);
    push('dimitra', 40);
    push('yusuf', 47);
    push('dimitra', 60);
    await until(() => expect(heard.length).toBe(5));
    expect(texts()).toEqual(['dimitra 0', 'dimitra 1', 'dimitra 2', BRIDGE, 'yusuf 2']);
    expectNoHole();
    expect(steps()).toEqual([FRAME_SAMPLES, FRAME_SAMPLES, FRAME_SAMPLES, BRIDGE_SAMPLES]);
    expect(handedOver).toEqual(['dimitra to yusuf']);
  });

  it('goes back at once to a voice whose successor has not come', async () => {
    feed.take('dimitra');
    push('dimitra', 0);
    feed.take('yusuf');
    feed.take('dimitra');
    push('yusuf', 10);
    push('dimitra', 20);
    await until(() => expect(heard.length).toBe(2));
    expect(texts()).toEqual(['dimitra 0', 'dimitra 1']);
    expect(handedOver).toEqual([]);
  });

  it('ends a voice whose successor does not come, and begins when they come late', async () => {
    feed.take('dimitra');
    push('dimitra', performance.now());
    feed.take('yusuf');
    await until(() => expect(texts().filter((text) => text === SILENCE).length).toBe(5));
    push('dimitra', performance.now());
    push('yusuf', performance.now());
    await until(() => expect(texts().at(-1)).toBe('yusuf 0'));
    expect(texts()).not.toContain('dimitra 1');
    expectNoHole();
    expect(handedOver).toEqual(['dimitra to yusuf']);
  });
});
