import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Role } from '@koinon/shared/identity/people';
import { planFor } from '@koinon/shared/record/media-facts';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState, Recorded, RecordEvent } from '@koinon/shared/record/meeting-state';
import { recordingTimeline } from '@koinon/shared/record/recording-timeline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlainMeeting } from '../../src/media/testing/plain-meeting.ts';
import { PlainEar } from '../../src/media/testing/plain-voice.ts';
import { Tapes } from '../../src/media/taping/tapes.ts';
import { writeTracks } from '../../src/media/taping/tracks.ts';
import { FILES, makeRecording } from '../../src/recording/making.ts';
import { loudestIn, loudnessOf, onsetsIn, secondsOf, soundIn } from './listening.ts';
import { opusOf, ToneVoice } from './tone-voice.ts';
import type { Tone } from './tone-voice.ts';

/**
 * A sitting of a minute on a real media worker: chair and member on the floor,
 * two interpreters, of whom one has not agreed to be recorded in Arabic. Each
 * has a tone of their own, all begin anew with every second; their clocks run
 * at different speeds and their networks hold packets up. What is measured are
 * the files as somebody would play them.
 */
const SECONDS = 60;
const SECOND_MS = 1_000;

/** What two tracks may be apart anywhere in the recording. */
const APART_MS = 40;
const FFMPEG = { program: 'ffmpeg', signal: new AbortController().signal };
const LOUD = 0.1;
const SILENT = 0.01;

const CAST: Readonly<Record<string, Role>> = {
  eleni: 'chair',
  amal: 'member',
  dimitra: 'interpreter',
  yusuf: 'interpreter',
};
const TONES = {
  eleni: { hz: 600, driftPpm: 0, jitterMs: 5 },
  amal: { hz: 1_200, driftPpm: -150, jitterMs: 25 },
  dimitra: { hz: 1_800, driftPpm: 200, jitterMs: 15 },
  yusuf: { hz: 2_400, driftPpm: 60, jitterMs: 30 },
} satisfies Readonly<Record<string, Tone>>;
type Person = keyof typeof TONES;
const PEOPLE: readonly Person[] = ['eleni', 'amal', 'dimitra', 'yusuf'];

const TEXT = { en: 'Sitting' };
const on = (person: Person, channel: string): RecordEvent => ({
  type: 'WentOnAir',
  person,
  channel,
});
const off = (person: Person, channel: string): RecordEvent => ({
  type: 'WentOffAir',
  person,
  channel,
  because: 'ended',
});
const came = (person: Person): RecordEvent => ({ type: 'PersonArrived', person, way: 'online' });
const agreed = (person: Person, channel: string): RecordEvent => ({
  type: 'RecordingConsented',
  person,
  channel,
  granted: true,
});

const BEFORE: readonly RecordEvent[] = [
  { type: 'MeetingPlanned', title: TEXT, body: TEXT },
  { type: 'ChannelOpened', channel: 'el' },
  { type: 'ChannelOpened', channel: 'ar' },
  { type: 'InterpreterAssigned', person: 'dimitra', channel: 'el' },
  { type: 'InterpreterAssigned', person: 'yusuf', channel: 'el' },
  { type: 'InterpreterAssigned', person: 'yusuf', channel: 'ar' },
  ...PEOPLE.map(came),
  { type: 'MeetingOpened' },
  agreed('dimitra', 'el'),
  agreed('yusuf', 'el'),
  on('dimitra', 'el'),
  on('yusuf', 'ar'),
  { type: 'RecordingStarted', recording: 'one' },
];

/** In which second of the recording something happens. */
const STORY: readonly { readonly at: number; readonly events: readonly RecordEvent[] }[] = [
  {
    at: 15,
    events: [{ type: 'FloorGiven', person: 'amal', seconds: 300 }],
  },
  { at: 25, events: [off('dimitra', 'el')] },
  { at: 35, events: [off('yusuf', 'ar')] },
  { at: 40, events: [on('yusuf', 'el')] },
  { at: 50, events: [{ type: 'FloorEnded', person: 'amal', because: 'yielded' }] },
];

/** Which voice is in which file between which seconds. */
const BELONGS: readonly (readonly [file: string, Person, from: number, to: number])[] = [
  ['floor', 'eleni', 0, SECONDS],
  ['floor', 'amal', 15, 50],
  ['channel-el', 'dimitra', 0, 25],
  ['channel-el', 'yusuf', 40, SECONDS],
];

let folder: string;
let meeting: PlainMeeting;
let tapes: Tapes;
let voices: ToneVoice[];
const record: Recorded[] = [];
let state: MeetingState = initialState;

const roleOf = (id: string) => CAST[id] ?? null;

function happen(...events: readonly RecordEvent[]): void {
  for (const event of events) {
    const recorded = { n: record.length + 1, at: Date.now(), by: 'eleni', event };
    record.push(recorded);
    state = evolve(state, recorded);
  }
  meeting.plan(planFor(state, roleOf));
}

async function voiceOf(person: Person, ssrc: number): Promise<ToneVoice> {
  const ear = await PlainEar.open();
  const peer = await meeting.enter(person, roleOf(person) ?? 'member', ear.port);
  const port = await peer.produce(ssrc);
  ear.close();
  return new ToneVoice(await opusOf(TONES[person], SECONDS + 5), TONES[person], port, ssrc);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-minute-'));
  tapes = new Tapes(folder, { trouble: () => undefined });
  meeting = await PlainMeeting.open({ tapes });
  voices = [];
  for (const [index, person] of PEOPLE.entries()) voices.push(await voiceOf(person, 101 + index));
});

afterEach(async () => {
  for (const voice of voices) voice.close();
  meeting.close();
  await tapes.ended('demo');
  await rm(folder, { recursive: true, force: true });
});

/** Holds that a voice is in a file where it belongs and nowhere else; how late each tone in it sets in, milliseconds. */
function measured(file: string, person: Person, sound: Float32Array): readonly number[] {
  const loud = loudnessOf(sound, TONES[person].hz);
  const [, , from = 0, to = 0] = BELONGS.find(([one, who]) => one === file && who === person) ?? [];
  for (let second = 1; second < SECONDS - 1; second += 1) {
    // A microphone opens and closes within some second.
    if ([from, to].some((edge) => edge === second || edge === second + 1)) continue;
    const level = loudestIn(loud, second * SECOND_MS, (second + 1) * SECOND_MS - 100);
    const what = `${person} in ${file} at ${second} s`;
    if (second >= from && second < to) expect(level, what).toBeGreaterThan(LOUD);
    else expect(level, what).toBeLessThan(SILENT);
  }
  return onsetsIn(loud, LOUD)
    .filter((at) => [from, to].every((edge) => Math.abs(at - edge * SECOND_MS) > SECOND_MS / 2))
    .map((at) => at - Math.round(at / SECOND_MS) * SECOND_MS);
}

describe('a recording of a minute', () => {
  it(
    'has every voice where it belongs and nowhere else, all at their time, and lists its gaps',
    async () => {
      happen(...BEFORE);
      const started = performance.now();
      // What is said at a whole second of the recording is heard there.
      for (const voice of voices) voice.begin(started);
      for (const { at, events } of STORY) {
        await pause(started + at * SECOND_MS - performance.now());
        happen(...events);
      }
      await pause(started + SECONDS * SECOND_MS - performance.now());
      happen({ type: 'RecordingStopped', recording: 'one', because: 'ended', until: null });
      await tapes.ended('demo');
      const timeline = recordingTimeline(record, 'one', roleOf);
      if (timeline === null) throw new Error('no recording');
      const kept = join(folder, 'demo', 'one');
      const parts = { folder: kept, timeline, ffmpeg: FFMPEG, writeTracks, decides: () => true };
      const made = await makeRecording({ ...parts, progress: () => undefined });

      const names = ['channel-el.webm', 'floor.webm'];
      expect(made.files.map(({ name }) => name).toSorted()).toEqual(names);
      expect(made.losses).toEqual([]);
      const gaps = made.gaps.map(({ channel, because, from, to }) => [
        channel,
        because,
        Math.round(from / SECOND_MS),
        Math.round(to / SECOND_MS),
      ]);
      expect(gaps).toEqual([
        ['el', 'no-interpreter', 25, 40],
        ['ar', 'no-consent', 0, 35],
        ['ar', 'no-interpreter', 35, SECONDS],
      ]);

      const onsets: number[] = [];
      for (const file of ['floor', 'channel-el']) {
        const sound = await soundIn(join(kept, FILES, `${file}.webm`));
        expect(Math.abs(secondsOf(sound) - made.length / SECOND_MS)).toBeLessThan(0.03);
        for (const person of PEOPLE) onsets.push(...measured(file, person, sound));
      }
      const apart = Math.max(...onsets) - Math.min(...onsets);
      process.stdout.write(
        `${onsets.length} onsets, ${Math.min(...onsets)} to ${Math.max(...onsets)} ms\n`,
      );
      expect(onsets.length).toBeGreaterThan(120);
      expect(apart).toBeLessThanOrEqual(APART_MS);
    },
    (SECONDS + 120) * SECOND_MS,
  );
});
