import { SOUND_REPORT_PAUSE_MS } from '@koinon/shared/media/sound-report';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Sounds } from './sounds.ts';
import { DirectMeeting } from './testing/direct-meeting.ts';
import { until } from './testing/until.ts';

const NARROW = {
  bandwidthHz: 7_900,
  levelDbov: -26,
  noiseDbov: -60,
  delayMs: 40,
  verdicts: ['narrow-band'],
} as const;
const CLEAN = { ...NARROW, bandwidthHz: 16_000, verdicts: [] } as const;

describe('how voices sound', () => {
  it('is what each said last, without the figures that never stand still', () => {
    const sounds = new Sounds();
    sounds.report('nikos', NARROW, 0);
    sounds.report('amal', CLEAN, 0);
    const nikos = { verdicts: ['narrow-band'], bandwidthHz: 8_000 };
    expect(sounds.now()).toEqual({ amal: { verdicts: [], bandwidthHz: 16_000 }, nikos });
    expect(sounds.report('nikos', CLEAN, SOUND_REPORT_PAUSE_MS - 1)).toBe(false);
    expect(sounds.now()['nikos']).toEqual(nikos);
    expect(sounds.report('nikos', CLEAN, SOUND_REPORT_PAUSE_MS)).toBe(true);
    expect(sounds.now()['nikos']?.verdicts).toEqual([]);
    sounds.forget('nikos');
    expect(Object.keys(sounds.now())).toEqual(['amal']);
  });
});

describe('a report of one’s own sound', () => {
  let meeting: DirectMeeting;
  beforeEach(async () => {
    meeting = await DirectMeeting.open();
  });
  afterEach(() => meeting.close());

  it('reaches those who work with it, and nobody else', async () => {
    const told = [
      await meeting.enter('dimitra', 'interpreter'),
      await meeting.enter('eleni', 'chair'),
      await meeting.enter('maja', 'clerk'),
    ];
    const others = [
      await meeting.enter('amal', 'member'),
      await meeting.enter('guest', 'guest'),
      await meeting.enter('hall', 'hall'),
    ];
    const nikos = await meeting.enter('nikos', 'member');
    await nikos.speak();
    expect(await nikos.ask({ name: 'soundReport', data: NARROW })).toEqual({ ok: true, data: {} });
    const people = { nikos: { verdicts: ['narrow-band'], bandwidthHz: 8_000 } };
    for (const peer of told) {
      await until(() => expect(peer.notices('sounds').at(-1)?.people).toEqual(people));
    }
    const late = await meeting.enter('carol', 'interpreter');
    await until(() => expect(late.notices('sounds').at(-1)?.people).toEqual(people));
    for (const peer of [...others, nikos]) expect(peer.notices('sounds')).toEqual([]);
  });

  it('comes at most once a second', async () => {
    const nikos = await meeting.enter('nikos', 'member');
    await nikos.ask({ name: 'soundReport', data: NARROW });
    const again = await nikos.ask({ name: 'soundReport', data: CLEAN });
    expect(again).toEqual({ ok: false, code: 'media-too-often' });
  });

  it('is nothing for whoever has no voice here', async () => {
    for (const role of ['guest', 'hall'] as const) {
      const peer = await meeting.enter(role, role);
      const answer = await peer.ask({ name: 'soundReport', data: NARROW });
      expect(answer).toEqual({ ok: false, code: 'media-not-allowed' });
    }
  });

  it('is forgotten when the microphone ends, and when its owner leaves', async () => {
    const chair = await meeting.enter('eleni', 'chair');
    // One who only listens elsewhere has no voice there.
    await meeting.enter('nikos', 'member');
    for (const end of ['unproduce', 'leave'] as const) {
      const nikos = await meeting.enter('nikos', 'member');
      await nikos.speak();
      await nikos.ask({ name: 'soundReport', data: NARROW });
      await until(() => expect(chair.notices('sounds').at(-1)?.people).toHaveProperty('nikos'));
      if (end === 'leave') await nikos.leave();
      else await nikos.ask({ name: 'unproduce', data: { source: 'microphone' } });
      await until(() => expect(chair.notices('sounds').at(-1)?.people).toEqual({}));
    }
  });
});
