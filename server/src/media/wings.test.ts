import type { types } from 'mediasoup';
import { afterEach, describe, expect, it } from 'vitest';
import { buildRtp } from './rtp.ts';
import { DirectMeeting } from './testing/direct-meeting.ts';
import type { DirectPeer } from './testing/direct-meeting.ts';
import { until } from './testing/until.ts';

let meeting: DirectMeeting;

afterEach(() => meeting.close());

/** Who is on which worker. */
const peersOn = () => [0, 1].map((index) => meeting.ground(index).peers);

async function enterAll(...people: string[]): Promise<DirectPeer[]> {
  const peers: DirectPeer[] = [];
  for (const person of people) peers.push(await meeting.enter(person, 'member'));
  return peers;
}

function expectWhole(peer: DirectPeer): void {
  const sequences = peer.heard.map(({ sequence }) => sequence);
  const first = sequences[0] ?? 0;
  expect(sequences).toEqual(sequences.map((_, index) => (first + index) & 0xffff));
}

/** A frame of VP8 that needs no other one (RFC 7741): the first of its partition, and no inter frame. */
function keyFrame(number: number): Buffer {
  const payload = Buffer.concat([Buffer.of(0x10, 0x00), Buffer.from('a face')]);
  return buildRtp(
    { payloadType: 96, sequence: number, timestamp: number * 3_600, ssrc: 77, marker: true },
    payload,
  );
}

describe('a meeting on several workers', () => {
  it('fills one before it goes to the next, and is one meeting still', async () => {
    meeting = await DirectMeeting.open({ workers: 2, most: 2 });
    const [amal, grace, nikos, maja] = await enterAll('amal', 'grace', 'nikos', 'maja');
    expect(peersOn()).toEqual([2, 2]);
    meeting.plan({ floor: ['amal', 'maja'], channels: { el: 'maja' } });
    await nikos?.choose('el');
    await amal?.speak();
    await maja?.speak();
    for (const peer of [grace, nikos]) {
      await until(() => expect(peer?.heardFrom('amal').length).toBeGreaterThan(5));
      await until(() => expect(peer?.heardFrom('maja').length).toBeGreaterThan(5));
    }
    await until(() => expect(meeting.listeners.get('demo')).toEqual({ el: 1 }));
  });

  it('gives its room on a worker back when nobody is there any more', async () => {
    meeting = await DirectMeeting.open({ workers: 2, most: 1 });
    const [, grace] = await enterAll('amal', 'grace');
    const worker = meeting.ground(1).worker;
    expect((await worker.dump()).routerIds.length).toBe(1);
    await grace?.leave();
    await until(() => expect(peersOn()).toEqual([1, 0]));
    expect((await worker.dump()).routerIds).toEqual([]);
    const again = await meeting.enter('grace', 'member');
    meeting.plan({ floor: ['grace'] });
    await again.speak();
    expect(peersOn()).toEqual([1, 1]);
  });

  it('shows a camera to those on another worker, by one pipe for all of them', async () => {
    meeting = await DirectMeeting.open({ workers: 2, most: 2 });
    const [amal, , nikos, maja] = await enterAll('amal', 'grace', 'nikos', 'maja');
    meeting.plan({ seen: ['amal'] });
    const rtpParameters = {
      mid: 'v',
      codecs: [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000, parameters: {} }],
      headerExtensions: [],
      encodings: [{ ssrc: 77 }],
      rtcp: { cname: 'test' },
    };
    const camera = { source: 'camera', kind: 'video', rtpParameters } as const;
    const produced = new Promise<types.Producer>((resolve) => {
      meeting.doors('amal-0').send.observer.once('newproducer', resolve);
    });
    await amal?.ask({ name: 'produce', data: camera });
    const videos = [{ person: 'amal', source: 'camera', size: 'stage' }] as const;
    for (const peer of [nikos, maja]) {
      const offer = await peer?.ask({ name: 'watch', data: { videos } });
      expect(offer).toMatchObject({ ok: true, data: { consumers: [{ kind: 'video' }] } });
    }
    const producer = await produced;
    let number = 0;
    await until(() => {
      producer.send(keyFrame(number));
      number += 1;
      for (const peer of [nikos, maja]) {
        expect(peer?.heard.filter(({ text }) => text.endsWith('a face')).length).toBeGreaterThan(2);
      }
    });
    const routers = (await meeting.ground(1).worker.dump()).routerIds;
    expect(routers.length).toBe(1);
    await amal?.ask({ name: 'unproduce', data: { source: 'camera' } });
    await until(() => expect(nikos?.notices('videos').at(-1)?.videos).toEqual([]));
    await amal?.ask({ name: 'produce', data: { ...camera } });
    const again = await nikos?.ask({ name: 'watch', data: { videos } });
    expect(again).toMatchObject({ ok: true, data: { consumers: [{ kind: 'video' }] } });
  });

  it('loses with a worker only who was there; they join again on another and hear', async () => {
    meeting = await DirectMeeting.open({ workers: 2, most: 2 });
    const [amal, grace, nikos, maja] = await enterAll('amal', 'grace', 'nikos', 'maja');
    meeting.plan({ floor: ['amal'] });
    await amal?.speak();
    await until(() => expect(nikos?.heardFrom('amal').length).toBeGreaterThan(5));

    const killedAt = performance.now();
    process.kill(meeting.ground(1).worker.pid, 'SIGKILL');
    await until(() => expect(nikos?.notices('restarted').length).toBe(1));
    expect(maja?.notices('restarted').length).toBe(1);
    await nikos?.join();
    await until(() => expect(nikos?.heardFrom('amal', killedAt).length).toBeGreaterThan(5));
    expect(performance.now() - killedAt).toBeLessThan(5_000);

    expect(grace?.notices('restarted')).toEqual([]);
    await until(() => expect(grace?.heardFrom('amal', killedAt).length).toBeGreaterThan(5));
    if (grace !== undefined) expectWhole(grace);
    expect(meeting.ground(0).peers).toBe(3);
  });

  it('goes on when the worker of the speaker dies and the speaker comes back on another', async () => {
    meeting = await DirectMeeting.open({ workers: 2, most: 1 });
    const [amal, grace] = await enterAll('amal', 'grace');
    meeting.plan({ floor: ['amal'] });
    await amal?.speak('before');
    await until(() => expect(grace?.heardFrom('before').length).toBeGreaterThan(5));
    process.kill(meeting.ground(0).worker.pid, 'SIGKILL');
    await until(() => expect(amal?.notices('restarted').length).toBe(1));
    await amal?.join();
    await amal?.speak('after');
    await until(() => expect(grace?.heardFrom('after').length).toBeGreaterThan(5));
    expect(new Set(grace?.heard.map(({ offer }) => offer)).size).toBe(1);
    if (grace !== undefined) expectWhole(grace);
  });

  it('makes all consumers of a newcomer at one request', async () => {
    meeting = await DirectMeeting.open();
    const [amal] = await enterAll('amal');
    const floor = [...(amal?.offers.values() ?? [])].map(({ feed }) => feed);
    expect(floor).toEqual([0, 1, 2, 3].map((slot) => ({ kind: 'floor', slot })));
  });
});
