import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlainMeeting } from './testing/plain-meeting.ts';
import type { PlainPeer } from './testing/plain-meeting.ts';
import { PlainEar, PlainVoice } from './testing/plain-voice.ts';
import { until } from './testing/until.ts';

const FRAME_MS = 20;
const HANDOVERS = process.env['SOAK'] === '1' ? 200 : 20;
/** A handover takes a tenth of a second, and longer where others work too. */
vi.setConfig({ testTimeout: HANDOVERS * 1_500 });
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe]).toString();
/** A new voice that has not come by then is not waited for. */
const SILENT_AFTER_MS = 50;
/** Until the new voice is heard; on a quiet machine it is half an interval. */
const MOST_INTERVALS = 1.5;
const medianOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

let meeting: PlainMeeting;
let ear: PlainEar;
let listener: PlainPeer;
let voices: { readonly dimitra: PlainVoice; readonly yusuf: PlainVoice };
let consumer: string;

function give(person: 'dimitra' | 'yusuf'): void {
  meeting.plan({ channels: { el: person }, standby: ['dimitra', 'yusuf'] });
}

beforeEach(async () => {
  meeting = await PlainMeeting.open();
  ear = await PlainEar.open();
  give('dimitra');
  voices = { dimitra: await speaker('dimitra', 101), yusuf: await speaker('yusuf', 102) };
  listener = await meeting.enter('nikos', 'member', ear.port);
  consumer = (await listener.choose('el'))?.id ?? '';
});

afterEach(() => {
  for (const voice of Object.values(voices)) voice.close();
  ear.close();
  meeting.close();
});

async function speaker(person: string, ssrc: number): Promise<PlainVoice> {
  const deaf = await PlainEar.open();
  const peer = await meeting.enter(person, 'interpreter', deaf.port);
  deaf.close();
  return new PlainVoice(await peer.produce(ssrc), ssrc, person);
}

const texts = () => ear.heard.map(({ text }) => text);

/** The first packets may come before their microphones are open. */
async function begin(): Promise<void> {
  await until(() => {
    voices.dimitra.send();
    expect(texts().some((text) => text.startsWith('dimitra'))).toBe(true);
  });
  // On standby nothing shows that a microphone is open but its first turn.
  give('yusuf');
  await until(() => {
    voices.yusuf.send();
    expect(texts().at(-1)).toMatch(/^yusuf/);
  });
  give('dimitra');
  await until(() => {
    voices.dimitra.send();
    expect(texts().at(-1)).toMatch(/^dimitra/);
  });
  await pause(5 * FRAME_MS);
  ear.heard.length = 0;
}

/** How many times silence was sent between voices. */
function countSilences(): number {
  const heard = texts();
  return heard.filter((text, index) => text === SILENCE && heard[index - 1] !== SILENCE).length;
}

/** One stream id, numbers and time without a hole, voices that never interleave. */
function expectOneVoice(runs: number): void {
  expect(new Set(ear.heard.map(({ ssrc }) => ssrc)).size).toBe(1);
  const [first] = ear.heard;
  expect(ear.heard.map(({ sequence }) => sequence)).toEqual(
    ear.heard.map((_, index) => ((first?.sequence ?? 0) + index) & 0xffff),
  );
  const speakers = texts()
    .filter((text) => text !== SILENCE)
    .map((text) => text.split(' ')[0]);
  expect(new Set(speakers)).toEqual(new Set(['dimitra', 'yusuf']));
  const changes = speakers.filter((text, index) => text !== speakers[index - 1]);
  expect(changes.length).toBe(runs);
}

describe('a handover', () => {
  it.each([
    ['twenty times in a row', 0],
    ['twenty times in a row while other meetings join, listen and leave', 1],
  ])('passes %s: one voice, one stream, no packet lost', async (_case, others) => {
    await begin();
    const stop = new AbortController();
    const loading = others === 0 ? Promise.resolve() : keepBusy(stop.signal);
    const intervals: number[] = [];
    let sentAt = performance.now();
    const sending = setInterval(() => {
      voices.dimitra.send();
      intervals.push(performance.now() - sentAt);
      sentAt = performance.now();
    }, FRAME_MS);
    await pause(FRAME_MS / 3);
    const sendingToo = setInterval(() => voices.yusuf.send(), FRAME_MS);
    const late: number[] = [];
    try {
      for (let handover = 0; handover < HANDOVERS; handover += 1) {
        const to = handover % 2 === 0 ? 'yusuf' : 'dimitra';
        const [sent, given] = [voices[to].sent, ear.heard.length];
        give(to);
        await until(() => expect(texts().slice(given).some(isOf(to))).toBe(true));
        const first = texts().slice(given).find(isOf(to)) ?? '';
        late.push(Number(first.split(' ')[1]) - sent);
        const heard = ear.heard.length;
        await until(() => expect(ear.heard.length).toBeGreaterThan(heard + 3));
      }
    } finally {
      clearInterval(sending);
      clearInterval(sendingToo);
      stop.abort();
      await loading;
    }
    const gaps = () => meeting.handovers.slice(-HANDOVERS).map(({ gapMs }) => gapMs);
    await until(() => expect(meeting.handovers.length).toBeGreaterThanOrEqual(HANDOVERS + 2));
    // Where this machine has kept the voices waiting there is silence between them, and only there.
    const waits = gaps().filter((gapMs) => gapMs > SILENT_AFTER_MS).length;
    expect(countSilences()).toBeLessThanOrEqual(waits);
    expectOneVoice(HANDOVERS + 1);
    // The first packet that was sent after the plan is heard, or one still under way.
    expect(Math.max(...late)).toBeLessThanOrEqual(0);
    expect((await listener.choose('el'))?.id).toBe(consumer);
    const interval = Math.max(FRAME_MS, medianOf(intervals));
    expect(medianOf(gaps())).toBeLessThanOrEqual(MOST_INTERVALS * interval);
  });
});

function isOf(person: string): (text: string) => boolean {
  return (text) => text.startsWith(person);
}

/** Another meeting on the same worker and the same thread, which people join and leave all the time. */
async function keepBusy(signal: AbortSignal): Promise<void> {
  const deaf = await PlainEar.open();
  for (let round = 0; !signal.aborted; round += 1) {
    const guest = await meeting.enter(`guest-${round}`, 'guest', deaf.port, 'another');
    await guest.leave();
  }
  deaf.close();
}
