import { CORRECT_WITHIN_MS, KEPT_LINES } from '@koinon/shared/captions/messages';
import type { CaptionTold } from '@koinon/shared/captions/messages';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { CAST, OPEN, stateAfter } from '@koinon/shared/record/specification';
import { describe, expect, it } from 'vitest';
import type { StoredLine } from '../storage/ports/caption-store.ts';
import type { LineOrigin } from './board.ts';
import { CaptionHub } from './hub.ts';
import type { CaptionedMeeting } from './hub.ts';

const assigned = (person: string, language = 'el'): RecordEvent => ({
  type: 'CaptionerAssigned',
  person,
  language,
});
const CLOSED_DOORS: RecordEvent = {
  type: 'ClosedToPublic',
  scope: 'sitting',
  reason: 'Staff',
  item: null,
};
const TWO = [...OPEN, assigned('dimitra'), assigned('yusuf')];

function meetingAfter(...events: readonly RecordEvent[]): CaptionedMeeting {
  return {
    meeting: 'sitting',
    state: stateAfter(events),
    roleOf: (person) => CAST[person] ?? null,
    languageOf: () => 'en',
  };
}

interface Heard {
  readonly told: CaptionTold;
  readonly isOpen: boolean;
}

function hubWith() {
  const told: Heard[] = [];
  const passed: (Heard & { readonly origin: LineOrigin | null })[] = [];
  const kept: StoredLine[] = [];
  const clock = { now: 1_000 };
  let ids = 0;
  const hub = new CaptionHub({
    tell: (_meeting, one, isOpen) => void told.push({ told: one, isOpen }),
    pass: (_meeting, one, isOpen, origin) => void passed.push({ told: one, isOpen, origin }),
    keep: (_meeting, line) => void kept.push(line),
    now: () => clock.now,
    newId: () => `line-${(ids += 1)}`,
  });
  const lines = () =>
    told.flatMap(({ told: one, isOpen }) =>
      one.about === 'line' ? [{ ...one.line, isOpen }] : [],
    );
  return { hub, told, passed, kept, lines, clock };
}

const said = (text: string, line: string | null = null, final = true) => ({
  language: 'el',
  line,
  text,
  final,
});

describe('captions', () => {
  it('grow under one id until they are done', () => {
    const { hub, lines, passed } = hubWith();
    const at = meetingAfter(...TWO);
    expect(hub.write(at, 'dimitra', said('Καλη', null, false))).toEqual({
      ok: true,
      line: 'line-1',
    });
    expect(hub.write(at, 'dimitra', said('Καλημέρα.', 'line-1'))).toMatchObject({ ok: true });
    expect(lines().map(({ id, text, final }) => [id, text, final])).toEqual([
      ['line-1', 'Καλη', false],
      ['line-1', 'Καλημέρα.', true],
    ]);
    expect(hub.write(at, 'dimitra', said('more', 'line-1'))).toEqual({
      ok: false,
      code: 'unknown-line',
    });
    expect(passed.filter(({ told }) => told.about === 'line')).toHaveLength(2);
  });

  it('are written by whoever is assigned to the language, and by nobody else', () => {
    const { hub, told } = hubWith();
    const at = meetingAfter(...TWO);
    for (const person of ['nikos', 'eleni', 'maja', 'guest']) {
      expect(hub.write(at, person, said('Psst'))).toEqual({ ok: false, code: 'not-captioner' });
    }
    expect(hub.write(at, 'dimitra', { ...said('Psst'), language: 'ar' })).toEqual({
      ok: false,
      code: 'not-captioner',
    });
    expect(hub.correct(at, 'nikos', { language: 'el', line: 'line-1', text: '' })).toEqual({
      ok: false,
      code: 'not-captioner',
    });
    const over = meetingAfter(...TWO, { type: 'MeetingClosed' });
    expect(hub.write(over, 'dimitra', said('Psst'))).toEqual({ ok: false, code: 'meeting-closed' });
    expect(told).toEqual([]);
  });

  it('are written by one at a time, who is relieved', () => {
    const { hub, told } = hubWith();
    const at = meetingAfter(...TWO);
    hub.write(at, 'dimitra', said('One'));
    expect(hub.write(at, 'yusuf', said('Two'))).toEqual({ ok: false, code: 'captions-engaged' });
    expect(hub.turn(at, 'yusuf', { language: 'el', step: 'ask' })).toBe('captions-engaged');
    expect(hub.turn(at, 'dimitra', { language: 'el', step: 'ask' })).toBeNull();
    expect(hub.turn(at, 'yusuf', { language: 'el', step: 'take' })).toBeNull();
    expect(hub.write(at, 'yusuf', said('Two'))).toMatchObject({ ok: true });
    expect(hub.write(at, 'dimitra', said('Three'))).toMatchObject({ code: 'captions-engaged' });
    expect(hub.turn(at, 'nikos', { language: 'el', step: 'take' })).toBe('not-captioner');
    const turns = told.flatMap((one) => (one.told.about === 'turn' ? [one.told.turn] : []));
    expect(turns).toEqual([
      { language: 'el', writing: 'dimitra', relief: false },
      { language: 'el', writing: 'dimitra', relief: true },
      { language: 'el', writing: 'yusuf', relief: false },
    ]);
  });

  it('of somebody who is released do not keep their colleague out', () => {
    const { hub } = hubWith();
    hub.write(meetingAfter(...TWO), 'dimitra', said('One'));
    const after = meetingAfter(...TWO, {
      type: 'CaptionerUnassigned',
      person: 'dimitra',
      language: 'el',
    });
    expect(hub.write(after, 'yusuf', said('Two'))).toMatchObject({ ok: true });
  });

  it('are corrected within a minute, by whoever captions then, and say so', () => {
    const { hub, lines, clock } = hubWith();
    const at = meetingAfter(...TWO);
    hub.write(at, 'dimitra', said('Ten flts.'));
    const fix = { language: 'el', line: 'line-1', text: 'Ten flats.' };
    clock.now += CORRECT_WITHIN_MS;
    expect(hub.correct(at, 'yusuf', fix)).toEqual({ ok: true, line: 'line-1' });
    expect(lines().at(-1)).toMatchObject({ text: 'Ten flats.', corrected: true, final: true });
    clock.now += 1;
    expect(hub.correct(at, 'dimitra', fix)).toEqual({ ok: false, code: 'too-late-to-correct' });
    expect(hub.correct(at, 'dimitra', { ...fix, line: 'line-9' })).toMatchObject({
      code: 'unknown-line',
    });
  });

  it('that were taken back are told to nobody who comes later', () => {
    const { hub } = hubWith();
    const at = meetingAfter(...TWO);
    hub.write(at, 'dimitra', said('Wrong'));
    hub.write(at, 'dimitra', said('Right'));
    hub.correct(at, 'dimitra', { language: 'el', line: 'line-1', text: '' });
    expect(hub.standing(at, ['el'], 'all').lines.map(({ text }) => text)).toEqual(['Right']);
  });

  it('wait for whoever comes late: the last twenty of each language', () => {
    const { hub } = hubWith();
    const at = meetingAfter(...TWO, assigned('dimitra', 'en'));
    for (let at2 = 1; at2 <= KEPT_LINES + 5; at2 += 1) hub.write(at, 'dimitra', said(`L${at2}`));
    hub.write(at, 'dimitra', { ...said('English'), language: 'en' });
    const { lines, turns } = hub.standing(at, ['el'], 'all');
    expect(lines.map(({ text }) => text)).toEqual(
      Array.from({ length: KEPT_LINES }, (_, index) => `L${index + 6}`),
    );
    expect(turns).toEqual([{ language: 'el', writing: 'dimitra', relief: false }]);
  });

  it('of a closed part reach no gallery, not later either', () => {
    const { hub, lines } = hubWith();
    const open = meetingAfter(...TWO);
    const shut = meetingAfter(...TWO, CLOSED_DOORS);
    hub.write(open, 'dimitra', said('Public.'));
    hub.write(open, 'dimitra', said('Half pub', null, false));
    hub.write(shut, 'dimitra', said('Half public, half not.', 'line-2'));
    hub.write(shut, 'dimitra', said('Secret.'));
    const again = meetingAfter(...TWO, CLOSED_DOORS, { type: 'OpenedToPublic', because: 'asked' });
    hub.correct(again, 'dimitra', { language: 'el', line: 'line-3', text: 'Secret indeed.' });
    expect(lines().map(({ text, isOpen }) => [text, isOpen])).toEqual([
      ['Public.', true],
      ['Half pub', true],
      ['Half public, half not.', false],
      ['Secret.', false],
      ['Secret indeed.', false],
    ]);
    const texts = hub.standing(again, ['el'], 'open').lines.map(({ text }) => text);
    expect(texts).toEqual(['Public.']);
    expect(hub.standing(again, ['el'], 'open').turns).toEqual([]);
  });

  it('from another server reach the gallery only if the sitting is public here too', () => {
    const { hub, lines, passed } = hubWith();
    const line = {
      id: 'far',
      language: 'el',
      text: 'From afar',
      final: true,
      source: 'captioner',
      person: 'dimitra',
      at: 1,
      corrected: false,
    } as const;
    hub.heard(meetingAfter(...TWO, CLOSED_DOORS), { about: 'line', line }, true, null);
    hub.heard(meetingAfter(...TWO), { about: 'line', line: { ...line, id: 'two' } }, true, null);
    expect(lines().map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ['far', false],
      ['two', true],
    ]);
    expect(passed).toEqual([]);
    // Who writes there goes on here, and corrects what was done there.
    expect(
      hub.correct(meetingAfter(...TWO), 'yusuf', { language: 'el', line: 'two', text: 'Far' }),
    ).toMatchObject({ ok: true });
  });
});

describe('text of the speaker', () => {
  const TURN: RecordEvent = { type: 'FloorGiven', person: 'nikos', seconds: 60 };

  it('is told to everybody, from whoever has the floor', () => {
    const { hub, lines } = hubWith();
    const at = meetingAfter(...OPEN, TURN, {
      type: 'LanguageDeclared',
      person: 'nikos',
      language: 'el',
    });
    const typed = { line: null, text: 'Θέλω', final: false };
    expect(hub.speak(at, 'nikos', typed)).toMatchObject({ ok: true });
    expect(hub.speak(at, 'amal', typed)).toEqual({ ok: false, code: 'no-floor' });
    expect(lines()).toMatchObject([{ source: 'speaker', language: 'el', person: 'nikos' }]);
  });

  it('that the end of the turn cut off is finished, and no more is begun', () => {
    const { hub } = hubWith();
    hub.speak(meetingAfter(...OPEN, TURN), 'nikos', { line: null, text: 'And so', final: false });
    const after = meetingAfter(...OPEN, TURN, {
      type: 'FloorEnded',
      person: 'nikos',
      because: 'taken',
    });
    const end = { line: 'line-1', text: 'And so on.', final: true };
    expect(hub.speak(after, 'nikos', { ...end, final: false })).toMatchObject({ code: 'no-floor' });
    expect(hub.speak(after, 'nikos', end)).toMatchObject({ ok: true });
    expect(hub.speak(after, 'nikos', { ...end, line: null })).toMatchObject({ code: 'no-floor' });
  });
});

describe('captions as a source of minutes', () => {
  const TURN: RecordEvent = { type: 'FloorGiven', person: 'nikos', seconds: 60 };
  const item = (id: string): RecordEvent => ({
    type: 'ItemOpened',
    item: id,
    title: { en: id },
  });

  it('are kept where they were begun, with whoever had the floor, in their last words', () => {
    const { hub, kept, clock } = hubWith();
    const during = meetingAfter(...TWO, item('housing'), TURN);
    const later = meetingAfter(...TWO, item('housing'), item('traffic'));
    hub.write(during, 'dimitra', said('Ten flts', null, false));
    clock.now += 5;
    hub.write(later, 'dimitra', said('Ten flts. ', 'line-1'));
    clock.now += 5;
    hub.correct(later, 'yusuf', { language: 'el', line: 'line-1', text: 'Ten flats.' });
    expect(kept.map(({ text, changedAt }) => [text, changedAt])).toEqual([
      ['Ten flts', 1_000],
      ['Ten flts.', 1_005],
      ['Ten flats.', 1_010],
    ]);
    const same = { id: 'line-1', at: 1_000, section: 'housing', speaker: 'nikos', open: true };
    for (const line of kept) expect(line).toMatchObject({ ...same, writer: 'dimitra' });
  });

  it('are those of the speaker who typed them, in the language they speak', () => {
    const { hub, kept } = hubWith();
    const at = meetingAfter(...TWO, item('housing'), TURN);
    hub.speak(at, 'nikos', { line: null, text: 'I agree', final: true });
    expect(kept).toMatchObject([{ source: 'speaker', speaker: 'nikos', language: 'en' }]);
  });

  it('are no source before the sitting and in a recess', () => {
    const { hub, kept } = hubWith();
    hub.write(meetingAfter(...OPEN.slice(0, 1), assigned('dimitra')), 'dimitra', said('Testing'));
    const recess = meetingAfter(...TWO, { type: 'MeetingSuspended' });
    hub.write(recess, 'dimitra', said('Coffee?', null, false));
    hub.write(meetingAfter(...TWO), 'dimitra', said('Coffee!', 'line-2'));
    expect(kept).toEqual([]);
  });

  it('say whether any of them was written behind closed doors', () => {
    const { hub, kept } = hubWith();
    const shut = meetingAfter(...TWO, CLOSED_DOORS);
    hub.write(meetingAfter(...TWO), 'dimitra', said('Half pub', null, false));
    hub.write(shut, 'dimitra', said('Half public, half not.', 'line-1'));
    hub.write(meetingAfter(...TWO), 'dimitra', said('Public.'));
    expect(kept.map(({ open }) => open)).toEqual([true, false, true]);
  });

  it('are corrected as well by way of another server', () => {
    const { hub, kept } = hubWith();
    const at = meetingAfter(...TWO, item('housing'), TURN);
    const line = { id: 'far', language: 'el', text: 'Far', final: true, person: 'dimitra' };
    const told = { ...line, source: 'captioner', at: 900, corrected: false } as const;
    // That server had not heard yet that the next item was opened, and its clock is ahead.
    const origin = { begun: { section: 'opening', speaker: 'amal' }, changedAt: 5_000 };
    hub.heard(at, { about: 'line', line: told }, true, origin);
    expect(kept).toEqual([]);
    hub.correct(at, 'yusuf', { language: 'el', line: 'far', text: '' });
    expect(kept).toMatchObject([{ id: 'far', text: '', ...origin.begun, changedAt: 5_001 }]);
  });

  it('tell other servers where they were begun, and when they changed', () => {
    const { hub, passed, kept, clock } = hubWith();
    const at = meetingAfter(...TWO, item('housing'), TURN);
    hub.write(at, 'dimitra', said('Half', null, false));
    clock.now -= 600;
    hub.write(at, 'dimitra', said('Whole.', 'line-1'));
    const origins = passed.flatMap(({ told, origin }) => (told.about === 'line' ? [origin] : []));
    const begun = { section: 'housing', speaker: 'nikos' };
    expect(origins).toEqual([
      { begun, changedAt: 1_000 },
      { begun, changedAt: 1_001 },
    ]);
    expect(kept.map(({ changedAt }) => changedAt)).toEqual([1_000, 1_001]);
  });
});
