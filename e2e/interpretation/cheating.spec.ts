import { setTimeout as pause } from 'node:timers/promises';
import type { MediaRequest } from '@koinon/shared/media/messages';
import { boothLine, TECHNICIAN_LINE } from '@koinon/shared/media/plan';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { openDocument } from '../document-client.ts';
import { SILENCE_DB } from '../hearing.ts';
import { LOUD_DB } from '../media/with-voice.ts';
import type { Participant } from '../participant.ts';
import { signIn } from '../sign-in.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';

/**
 * Clients that do not keep to what their screens offer: microphones that never
 * mute, and programs that ask for whatever the wires understand. What is heard
 * is measured in real browsers.
 */
const TONES = { eleni: 400, amal: 560, dimitra: 730, yusuf: 1_130 } as const;
const LISTENING_MS = 2_000;
const SENDING_PACKETS = 50;
/** Long enough to tell a tone from the click of a lost packet. */
const WINDOW_MS = 200;
/** A voice would be heard at -6 dB. */
const UNHEARD_DB = -40;

/** How loud a tone was at the most, while nothing ought to be heard of it. */
async function loudest({ ears }: Participant, hz: number): Promise<number> {
  try {
    const mark = await ears.mark();
    await pause(LISTENING_MS);
    const course = await ears.course(hz, mark, WINDOW_MS, WINDOW_MS / 2);
    return Math.max(...course.map(({ db }) => db));
  } catch {
    // A page that plays nothing at all lets nothing be heard.
    return SILENCE_DB;
  }
}

/** Whatever the page does, its microphones pass. */
async function neverMutes({ page }: Participant): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(MediaStreamTrack.prototype, 'enabled', { get: () => true, set() {} });
  });
}

async function hears(listener: Participant, hz: number): Promise<void> {
  await expect.poll(() => listener.ears.loudness(hz)).toBeGreaterThan(LOUD_DB);
}

/** What the record and the media wire answer to whoever asks for what is not theirs. */
async function isRefused(wire: WireClient, command: RecordCommand): Promise<void> {
  const name = `${wire.session.info.person}: ${command.type}`;
  expect(await wire.give(command), name).toMatchObject({ ok: false });
}

/** On the media wire as a program: joined, and ready to receive everything. */
async function joinMedia(wire: WireClient): Promise<void> {
  const joined = await wire.media({ name: 'join', data: {} });
  if (!joined.ok || !('routerRtpCapabilities' in joined.data)) throw new Error('not let in');
  const rtpCapabilities = joined.data.routerRtpCapabilities;
  const received = await wire.media({ name: 'receive', data: { rtpCapabilities } });
  expect(received).toMatchObject({ ok: true });
}

test('cheating: only who is on air is heard in a channel, whatever others send', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const listener = await join('guest', { ears: true });
  await listener.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  const dimitra = await join('dimitra', { tone: TONES.dimitra });
  // Is assigned to Greek too, and has been on air in Arabic.
  const yusuf = await join('yusuf', { tone: TONES.yusuf, ears: true });
  const amal = await join('amal', { tone: TONES.amal, ears: true });
  await amal.press('Microphone');
  await neverMutes(yusuf);
  await yusuf.page.keyboard.press('Space');
  await expect.poll(() => yusuf.ears.packetsSent()).toBeGreaterThan(SENDING_PACKETS);
  await yusuf.page.keyboard.press('Space');
  await dimitra.page.keyboard.press('Space');
  await hears(listener, TONES.dimitra);

  for (const cheat of [yusuf, amal]) {
    const sent = await cheat.ears.packetsSent();
    const hz = cheat === yusuf ? TONES.yusuf : TONES.amal;
    expect(await loudest(listener, hz), `${cheat.name} is heard`).toBeLessThan(UNHEARD_DB);
    expect(await cheat.ears.packetsSent(), `${cheat.name} sends anyway`).toBeGreaterThan(
      sent + SENDING_PACKETS,
    );
  }

  const [member, other, guest] = [await wire('amal'), await wire('yusuf'), await wire('guest')];
  for (const one of [member, guest, chair]) {
    await isRefused(one, { type: 'GoOnAir', channel: 'el', takeOver: true });
    await isRefused(one, { type: 'SwitchOutput', to: 'el' });
  }
  await isRefused(other, { type: 'GoOnAir', channel: 'en', takeOver: true });
  await isRefused(other, { type: 'GoOnAir', channel: 'el', takeOver: false });
  await joinMedia(guest);
  const microphone: MediaRequest = {
    name: 'produce',
    data: { source: 'microphone', kind: 'audio', rtpParameters: {} },
  };
  expect(await guest.media(microphone)).toEqual({ ok: false, code: 'media-not-allowed' });
});

test('cheating: what is said into a booth’s line is heard in the booth alone', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'UnseatInterpreter', booth: 'arabic-greek', person: 'yusuf' });
  await chair.does({ type: 'SeatInterpreter', booth: 'greek-english', person: 'yusuf' });
  const listener = await join('guest', { ears: true });
  await listener.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  const member = await join('nikos', { ears: true });
  const dimitra = await join('dimitra', { tone: TONES.dimitra });
  const yusuf = await join('yusuf', { ears: true });
  await dimitra.page.keyboard.press('Space');
  await hears(listener, TONES.dimitra);

  await dimitra.page.keyboard.down('b');
  await hears(yusuf, TONES.dimitra);
  // A line for each asker: nobody gets the booth's, also not whoever presides.
  for (const person of ['guest', 'nikos', 'eleni', 'hall', 'maja'] as const) {
    await using cheat = await wire(person);
    await joinMedia(cheat);
    const line = boothLine('greek-english');
    for (const name of ['listenLine', 'talk'] as const) {
      expect(await cheat.media({ name, data: { line } }), `${person}: ${name}`).toEqual({
        ok: false,
        code: 'media-not-allowed',
      });
    }
    if (person === 'maja') continue;
    const technician = { name: 'listenLine', data: { line: TECHNICIAN_LINE } } as const;
    expect(await cheat.media(technician), person).toMatchObject({ ok: false });
  }
  for (const one of [listener, member]) {
    expect(await loudest(one, TONES.dimitra), `${one.name} hears it`).toBeLessThan(UNHEARD_DB);
  }
  await hears(yusuf, TONES.dimitra);
  await dimitra.page.keyboard.up('b');
  await hears(listener, TONES.dimitra);
});

test('cheating: a closed sitting reaches no gallery by any wire', async ({ city, join, wire }) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const gallery = await join('guest', { ears: true });
  const eleni = await join('eleni', { tone: TONES.eleni });
  await eleni.press('Microphone');
  await hears(gallery, TONES.eleni);
  const cheat = await wire('guest');
  await joinMedia(cheat);

  const closed = await chair.does({
    type: 'CloseToPublic',
    scope: 'sitting',
    reason: 'Personal data',
  });
  const now = () => gallery.ears.loudness(TONES.eleni).catch(() => SILENCE_DB);
  await expect.poll(now).toBeLessThan(UNHEARD_DB);
  expect(await loudest(gallery, TONES.eleni), 'the gallery hears').toBeLessThan(UNHEARD_DB);
  await chair.does({ type: 'PutOnList', person: 'eleni' });
  const last = await chair.does({ type: 'GiveFloor', person: 'eleni', seconds: 60 });

  // Numbers come, so that nothing can be hidden among them; what happened does not.
  await expect.poll(() => cheat.n()).toBe(last);
  for (let n = closed + 1; n <= last; n += 1) expect(cheat.frames.has(n), `${n}`).toBe(false);
  const again = await cheat.hello(0);
  const told = again.ok && again.sync.kind === 'events' ? again.sync.frames : [];
  expect(told.filter((frame) => frame.n > closed && !('hidden' in frame))).toEqual([]);
  const refusal = { ok: false, code: 'media-not-public' };
  expect(await cheat.media({ name: 'join', data: {} })).toEqual(refusal);
  expect(await cheat.media({ name: 'choose', data: { channel: 'el' } })).toMatchObject({
    ok: false,
  });
  const session = await signIn(city.link('guest'));
  for (const name of ['demo/agenda', 'demo/minutes/opening']) {
    await expect(opens(session, name), name).resolves.toBe('refused');
  }
});

async function opens(session: Awaited<ReturnType<typeof signIn>>, name: string) {
  try {
    await using _document = await openDocument(session, name);
    return 'opened';
  } catch {
    return 'refused';
  }
}
