import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlainMeeting } from './testing/plain-meeting.ts';
import { PlainEar, PlainVoice } from './testing/plain-voice.ts';
import { until } from './testing/until.ts';

/**
 * Whether a listener can tell when a sound was made: that is what browsers
 * bring sound and picture together by. Two speakers are far away, each by
 * another delay; the reports that a listener gets must say so.
 */
const FRAME_MS = 20;
const DELAYS = { amal: 300, grace: 600 } as const;
type Speaker = keyof typeof DELAYS;

/** What lips and sound may be apart. */
const APART_MS = 80;

let meeting: PlainMeeting;
let ear: PlainEar;
let voices: Record<Speaker, PlainVoice>;
let sending: NodeJS.Timeout;

const speakers: readonly Speaker[] = ['amal', 'grace'];

beforeEach(async () => {
  meeting = await PlainMeeting.open({ workers: 2, most: 2 });
  ear = await PlainEar.open();
  voices = { amal: await speaker('amal', 101), grace: await speaker('grace', 102) };
  await meeting.enter('nikos', 'member', ear.port);
  sending = setInterval(() => {
    for (const name of speakers) voices[name].send();
  }, FRAME_MS);
});

afterEach(() => {
  clearInterval(sending);
  for (const name of speakers) voices[name].close();
  ear.close();
  meeting.close();
});

async function speaker(person: Speaker, ssrc: number): Promise<PlainVoice> {
  const deaf = await PlainEar.open();
  const peer = await meeting.enter(person, 'member', deaf.port);
  deaf.close();
  return new PlainVoice(await peer.produce(ssrc), ssrc, person, DELAYS[person]);
}

/** How old the voice's last packet was, by the last report, when it was sent. */
function ageByReport(name: Speaker): number {
  const report = ear.reports.at(-1);
  const packet = ear.heard.findLast(({ text }) => text.startsWith(`${name} `));
  if (report === undefined || packet === undefined) return Number.NaN;
  const sentAt = voices[name].sentAt(Number(packet.text.split(' ')[1]));
  const madeAt = report.wallMs + ((packet.timestamp - report.timestamp) | 0) / 48;
  return sentAt - madeAt;
}

describe('a listener', () => {
  it('is told when a sound was made, also after a change of floor and on another worker', async () => {
    expect(meeting.grounds.map(({ peers }) => peers)).toEqual([2, 1]);
    for (const name of ['amal', 'grace', 'amal'] as const) {
      meeting.plan({ floor: [name] });
      await until(() => expect(Math.abs(ageByReport(name) - DELAYS[name])).toBeLessThan(APART_MS));
    }
  });
});
