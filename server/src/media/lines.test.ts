import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_IN_PACE } from './pace.ts';
import { DirectMeeting } from './testing/direct-meeting.ts';
import type { DirectPeer } from './testing/direct-meeting.ts';
import { until } from './testing/until.ts';

let meeting: DirectMeeting;
let dimitra: DirectPeer;
let yusuf: DirectPeer;
let listener: DirectPeer;

/** Long enough that a voice which is let through would be heard. */
const LISTENING_MS = 300;
const LINE = 'booth-el';
const BOOTH = ['dimitra', 'yusuf'];
const PLAN = {
  floor: [],
  channels: { el: 'dimitra', en: null },
  standby: BOOTH,
  lines: {
    [LINE]: { speakers: BOOTH, listeners: BOOTH },
    technician: { speakers: [...BOOTH, 'maja'], listeners: ['maja'] },
  },
};

const refusal = (code: string) => ({ ok: false, code });
const DONE = { ok: true, data: {} };

beforeEach(async () => {
  meeting = await DirectMeeting.open();
  meeting.plan(PLAN);
  dimitra = await meeting.enter('dimitra', 'interpreter');
  yusuf = await meeting.enter('yusuf', 'interpreter');
  listener = await meeting.enter('nikos', 'member');
});

afterEach(() => meeting.close());

describe('a talk line', () => {
  it('carries a voice to the booth alone, and meanwhile silence to the channel', async () => {
    await listener.choose('el');
    expect(await yusuf.listenLine(LINE)).not.toBeNull();
    await dimitra.speak();
    await until(() => expect(listener.heardFrom('dimitra').length).toBeGreaterThan(5));
    expect(yusuf.heardFrom('dimitra')).toEqual([]);

    expect(await dimitra.ask({ name: 'talk', data: { line: LINE } })).toEqual(DONE);
    const talkedAt = performance.now();
    await until(() => expect(yusuf.heardFrom('dimitra', talkedAt).length).toBeGreaterThan(5));
    const silence = Buffer.from([0xf8, 0xff, 0xfe]).toString();
    await until(() => expect(listener.heardFrom(silence).length).toBeGreaterThan(0));
    const silentFrom = listener.heard.findIndex(({ text }) => text === silence);
    await until(() => expect(yusuf.heardFrom('dimitra', talkedAt).length).toBeGreaterThan(15));
    const meanwhile = listener.heard.slice(silentFrom).map(({ text }) => text);

    await dimitra.ask({ name: 'talk', data: { line: null } });
    const endedAt = performance.now();
    await until(() => expect(listener.heardFrom('dimitra', endedAt).length).toBeGreaterThan(5));
    expect(meanwhile).not.toContain('dimitra');
    const sequences = listener.heard.map(({ sequence }) => sequence);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => (first + index) & 0xffff));
    expect(meeting.told).not.toContain('vanished dimitra');
  });

  it('tells its people who talks, and nobody else that there is a line', async () => {
    await until(() => {
      expect(yusuf.notices('lines').at(-1)?.lines).toEqual([{ line: LINE, talking: null }]);
    });
    await dimitra.speak();
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    await until(() => {
      expect(yusuf.notices('lines').at(-1)?.lines).toEqual([{ line: LINE, talking: 'dimitra' }]);
    });
    meeting.plan({ ...PLAN, lines: {} });
    await until(() => expect(yusuf.notices('lines').at(-1)?.lines).toEqual([]));
    expect(listener.notices('lines')).toEqual([]);
  });

  it('refuses a cheat who would listen or talk, and gives away no sound', async () => {
    const listen = { name: 'listenLine', data: { line: LINE } } as const;
    expect(await listener.ask(listen)).toEqual(refusal('media-not-allowed'));
    const talk = { name: 'talk', data: { line: LINE } } as const;
    expect(await listener.ask(talk)).toEqual(refusal('media-not-allowed'));
    const unknown = { name: 'listenLine', data: { line: 'booth-x' } } as const;
    expect(await listener.ask(unknown)).toEqual(refusal('media-unknown-line'));
    await yusuf.listenLine(LINE);
    await dimitra.speak();
    await dimitra.ask(talk);
    await listener.speak();
    await until(() => expect(yusuf.heardFrom('dimitra').length).toBeGreaterThan(5));
    expect(listener.heard).toEqual([]);
    expect(yusuf.heardFrom('nikos')).toEqual([]);
  });

  it('ends for whom the plan takes off it, in both directions', async () => {
    const offer = await yusuf.listenLine(LINE);
    await dimitra.speak();
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    await until(() => expect(yusuf.heardFrom('dimitra').length).toBeGreaterThan(5));
    const alone = { speakers: ['dimitra'], listeners: ['dimitra'] };
    meeting.plan({ ...PLAN, lines: { [LINE]: alone } });
    const takenAt = performance.now();
    await pause(LISTENING_MS);
    expect(yusuf.heardFrom('dimitra', takenAt + LISTENING_MS / 2)).toEqual([]);
    meeting.plan(PLAN);
    const givenAt = performance.now();
    await until(() => expect(yusuf.heardFrom('dimitra', givenAt).length).toBeGreaterThan(5));
    expect((await yusuf.listenLine(LINE)).id).toBe(offer.id);
  });

  it('that is taken away under somebody who talks leaves them unheard until they end', async () => {
    await listener.choose('el');
    const voice = await dimitra.speak();
    await until(() => expect(listener.heardFrom('dimitra').length).toBeGreaterThan(5));
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    meeting.plan({ ...PLAN, lines: {} });
    voice.text = 'among us';
    await pause(LISTENING_MS);
    meeting.plan({ ...PLAN, channels: {}, floor: ['dimitra'], lines: {} });
    await pause(LISTENING_MS);
    meeting.plan(PLAN);
    await pause(LISTENING_MS);
    expect(listener.heardFrom('among us')).toEqual([]);
    expect(yusuf.heardFrom('among us')).toEqual([]);
    // Who ends it is heard from that moment on, so the last private word comes before.
    voice.text = 'in public';
    await pause(LISTENING_MS);
    expect(listener.heardFrom('in public')).toEqual([]);
    expect(await dimitra.ask({ name: 'talk', data: { line: null } })).toEqual(DONE);
    await until(() => expect(listener.heardFrom('in public').length).toBeGreaterThan(5));
    expect(listener.heardFrom('among us')).toEqual([]);
  });

  it('is left by a connection that ends, though its person has another', async () => {
    await listener.choose('el');
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    const again = await meeting.enter('dimitra', 'interpreter');
    await dimitra.leave();
    await until(() => {
      expect(yusuf.notices('lines').at(-1)?.lines).toEqual([{ line: LINE, talking: null }]);
    });
    await again.speak();
    await until(() => expect(listener.heardFrom('dimitra').length).toBeGreaterThan(5));
  });

  it('is left with a new microphone elsewhere, and not with the first one', async () => {
    await yusuf.listenLine(LINE);
    await listener.choose('el');
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    await dimitra.speak('old');
    await until(() => expect(yusuf.heardFrom('old').length).toBeGreaterThan(5));
    const again = await meeting.enter('dimitra', 'interpreter');
    await again.speak('new');
    await until(() => expect(listener.heardFrom('new').length).toBeGreaterThan(5));
    expect(yusuf.heardFrom('new')).toEqual([]);
    expect(listener.heardFrom('old')).toEqual([]);
  });

  it('is not let out by another microphone of whoever talks', async () => {
    await listener.choose('el');
    await dimitra.speak('old');
    await until(() => expect(listener.heardFrom('old').length).toBeGreaterThan(5));
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    await dimitra.speak('new');
    await pause(LISTENING_MS);
    expect(listener.heardFrom('new')).toEqual([]);
    await dimitra.ask({ name: 'talk', data: { line: null } });
    await until(() => expect(listener.heardFrom('new').length).toBeGreaterThan(5));
  });

  it('cannot be begun again and again, and always be ended', async () => {
    const talk = (line: string | null) => dimitra.ask({ name: 'talk', data: { line } });
    for (let times = 0; times < MOST_IN_PACE; times += 1) expect(await talk(LINE)).toEqual(DONE);
    expect(await talk(LINE)).toEqual(refusal('media-too-often'));
    expect(await talk(null)).toEqual(DONE);
    expect(await talk(null)).toEqual(DONE);
    const ending = { name: 'talk', data: { line: null } } as const;
    expect(await listener.ask(ending)).toEqual(refusal('media-not-allowed'));
  });

  it('goes to the technician, whose microphone opens for talking only', async () => {
    const maja = await meeting.enter('maja', 'clerk');
    await maja.listenLine('technician');
    await yusuf.speak();
    await yusuf.ask({ name: 'talk', data: { line: 'technician' } });
    await until(() => expect(maja.heardFrom('yusuf').length).toBeGreaterThan(5));
    meeting.plan({
      ...PLAN,
      lines: { technician: { speakers: [...BOOTH, 'maja'], listeners: [...BOOTH, 'maja'] } },
    });
    await dimitra.listenLine('technician');
    await maja.speak();
    await pause(LISTENING_MS);
    expect(dimitra.heardFrom('maja')).toEqual([]);
    await maja.ask({ name: 'talk', data: { line: 'technician' } });
    await yusuf.ask({ name: 'talk', data: { line: null } });
    await until(() => expect(dimitra.heardFrom('maja').length).toBeGreaterThan(5));
  });

  it('is free again when who talked has left', async () => {
    await dimitra.speak();
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    await until(() => {
      expect(yusuf.notices('lines').at(-1)?.lines).toEqual([{ line: LINE, talking: 'dimitra' }]);
    });
    await dimitra.leave();
    await until(() => {
      expect(yusuf.notices('lines').at(-1)?.lines).toEqual([{ line: LINE, talking: null }]);
    });
  });
});

describe('a channel', () => {
  it('is closed to everybody but who is on air, seated or not', async () => {
    await listener.choose('el');
    await listener.choose('en');
    const grace = await meeting.enter('grace', 'member');
    await grace.choose('el');
    await yusuf.speak();
    await listener.speak();
    await dimitra.speak();
    await until(() => expect(grace.heardFrom('dimitra').length).toBeGreaterThan(10));
    expect(new Set(grace.heard.map(({ text }) => text))).toEqual(new Set(['dimitra']));
    expect(listener.heard).toEqual([]);
  });
});

describe('signals', () => {
  it('reach everybody without a name, and not too often', async () => {
    const signal = { name: 'signal', data: { kind: 'slower' } } as const;
    expect(await yusuf.ask(signal)).toEqual(DONE);
    expect(await dimitra.ask(signal)).toEqual(DONE);
    await until(() => {
      expect(listener.notices('signals').at(-1)).toEqual({
        name: 'signals',
        counts: { slower: 2 },
      });
    });
    expect(await yusuf.ask(signal)).toEqual(refusal('media-too-often'));
    const late = await meeting.enter('grace', 'guest');
    await until(() => expect(late.notices('signals').at(-1)?.counts).toEqual({ slower: 2 }));
  });

  it('are for interpreters alone', async () => {
    const signal = { name: 'signal', data: { kind: 'repeat' } } as const;
    expect(await listener.ask(signal)).toEqual(refusal('media-not-allowed'));
    const idle = await meeting.enter('omar', 'interpreter');
    expect(await idle.ask(signal)).toEqual(refusal('media-not-allowed'));
  });
});

describe('levels', () => {
  it('of floor and channels are told to who looks after the sound, and to nobody else', async () => {
    const maja = await meeting.enter('maja', 'clerk');
    const voice = await dimitra.speak();
    voice.level = -23;
    await until(() => {
      expect(maja.notices('levels').at(-1)).toEqual({
        name: 'levels',
        floor: -127,
        channels: { el: -23, en: -127 },
      });
    });
    await dimitra.ask({ name: 'talk', data: { line: LINE } });
    await until(() => expect(maja.notices('levels').at(-1)?.channels['el']).toBe(-127));
    expect(listener.notices('levels')).toEqual([]);
    expect(yusuf.notices('levels')).toEqual([]);
  });
});

describe('a channel that is silent', () => {
  it('is thinned out without a hole, and comes back whole', async () => {
    await listener.choose('el');
    const voice = await dimitra.speak();
    await until(() => expect(listener.heardFrom('dimitra').length).toBeGreaterThan(5));
    voice.level = -127;
    await until(() => expect(listener.heardFrom('d').length).toBeGreaterThan(2));
    voice.level = -20;
    const backAt = performance.now();
    await until(() => expect(listener.heardFrom('dimitra', backAt).length).toBeGreaterThan(5));
    const sequences = listener.heard.map(({ sequence }) => sequence);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => (first + index) & 0xffff));
    expect(meeting.told).not.toContain('vanished dimitra');
  });
});
