import { describe, expect, it } from 'vitest';
import { foundedAfter } from '../bodies/specification.ts';
import type { BodyEvent } from '../bodies/events.ts';
import { inSitting } from '../bodies/standing.ts';
import type { MinutesStyle } from '../identity/minutes-style.ts';
import { meetingCommands } from '../meeting/commands.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import { languageOfRecord } from '../meeting/record-language.ts';
import { isFactBlock } from '../minutes/blocks.ts';
import { wordingOf } from '../minutes/language.ts';
import type { MinutesLanguage } from '../minutes/language.ts';
import { namesIn } from '../minutes/names-in.ts';
import { sayerOf } from '../minutes/sayer.ts';
import { sayFact } from '../minutes/sentences.ts';
import { minutesOf } from './minutes-of.ts';
import { Sitting } from './sitting.fixture.ts';
import { CAST } from './specification.ts';

/** 18:00 on 3 March 2026 in Athens. */
const BEGINS = 1_772_553_600_000;
const housing = { item: 'housing', title: { en: 'Housing' } };
const roads = { item: 'roads', title: { en: 'Roads' } };
const agenda = [housing, roads].map(({ item: id, title: titles }) => ({
  id,
  titles,
  kind: 'deliberation',
  depth: 0 as const,
}));

const SEATED: readonly BodyEvent[] = [
  { type: 'SeatFilled', seat: 'seat-1', person: 'eleni', office: 'chair' },
  { type: 'SeatFilled', seat: 'seat-2', person: 'nikos', office: 'member' },
  { type: 'SeatFilled', seat: 'seat-3', person: 'amal', office: 'member' },
  { type: 'OfficerNamed', person: 'maja', as: 'secretary' },
];

const CALLED: BodyEvent = {
  type: 'SittingCalled',
  meeting: 'spring',
  number: 3,
  year: 2026,
  sentAt: BEGINS,
  startsAt: BEGINS,
  place: 'Town hall',
  repeatOf: 0,
  announced: false,
  originalItems: [],
  notInvited: [],
  urgent: false,
  lateBecause: null,
};

/** A sitting of a body that keeps its minutes so, called as the server calls it. */
function sittingOf(minutes: MinutesStyle | null): Sitting {
  const set: readonly BodyEvent[] =
    minutes === null ? [] : [{ type: 'MinutesStyleSet', ...minutes }];
  const body = foundedAfter(...SEATED, ...set, CALLED);
  const input = { constitution: inSitting(body, 'council', 'spring') };
  const constituted = meetingCommands.ConstituteMeeting.input.parse(input);
  const sitting = new Sitting({
    chair: 'eleni',
    roleOf: (person) => CAST[person] ?? null,
    begins: BEGINS,
  });
  const title = { en: 'Spring sitting' };
  sitting.says('system', { type: 'PlanMeeting', title, body: { en: 'Council' } });
  sitting.says('system', { type: 'ConstituteMeeting', ...constituted });
  return sitting;
}

/** Nikos speaks, Amal breaks in on the procedure, Nikos goes on, then Amal speaks. */
function debated(sitting: Sitting): Sitting {
  for (const person of ['eleni', 'nikos', 'amal']) sitting.says(person, { type: 'Arrive' });
  sitting.says('eleni', { type: 'OpenMeeting' });
  sitting.says('eleni', { type: 'OpenItem', ...housing });
  sitting.says('eleni', { type: 'GiveFloor', person: 'nikos', seconds: 600 });
  sitting.waits(4);
  sitting.says('amal', { type: 'RaiseHand', kind: 'point-of-order' });
  sitting.says('eleni', { type: 'GiveFloor', person: 'amal', seconds: 60, kind: 'point-of-order' });
  sitting.says('eleni', { type: 'TakeFloor' });
  sitting.says('eleni', { type: 'ResumeTurn' });
  sitting.waits(1);
  sitting.says('nikos', { type: 'YieldFloor' });
  sitting.says('eleni', { type: 'GiveFloor', person: 'amal', seconds: 600 });
  sitting.waits(2);
  sitting.says('amal', { type: 'YieldFloor' });
  return sitting;
}

/** What the minutes say of an item, in the body's zone. */
async function saidOf(
  { state }: Sitting,
  item: string,
  language: MinutesLanguage = 'en',
): Promise<readonly string[]> {
  const timeZone = constitutionOf(state.meeting)?.timeZone ?? 'UTC';
  const sayer = sayerOf(await wordingOf(language));
  const names = namesIn({ language, timeZone, person: (id) => id });
  const { sections } = minutesOf(state, { meeting: 'spring', agenda, prose: {} });
  const blocks = sections.find(({ id }) => id === item)?.blocks ?? [];
  return blocks.flatMap((block) =>
    isFactBlock(block) ? sayFact(block.fact, sayer, names).lines : [],
  );
}

describe('how a body keeps its minutes', () => {
  it('is, where it has not said, as a summary without times', async () => {
    const said = await saidOf(debated(sittingOf(null)), 'housing');
    expect(said).toContain('Speakers: nikos, amal.');
    expect(said).toHaveLength(3);
  });

  it('can be a summary with how long each spoke', async () => {
    const said = await saidOf(debated(sittingOf({ style: 'summary', times: true })), 'housing');
    expect(said).toContain('Speakers: nikos (5 mins 3 secs), amal (2 mins 1 sec).');
  });

  it('can be word by word: each turn by itself, in its place', async () => {
    const said = await saidOf(debated(sittingOf({ style: 'verbatim', times: false })), 'housing');
    expect(said.slice(1)).toEqual([
      '18:00: Floor to nikos.',
      '18:04: amal raises a point of order.',
      '18:04: Going on: nikos.',
      '18:05: Floor to amal.',
    ]);
  });

  it('can be word by word with times, in any language', async () => {
    const sitting = debated(sittingOf({ style: 'verbatim', times: true }));
    expect((await saidOf(sitting, 'housing')).slice(1)).toEqual([
      '18:00: Floor to nikos (4 mins 2 secs).',
      '18:04: amal raises a point of order.',
      '18:04: Going on: nikos (1 min 1 sec).',
      '18:05: Floor to amal (2 mins 1 sec).',
    ]);
    expect((await saidOf(sitting, 'housing', 'el'))[1]).toMatch(/^18:00: Τον λόγο λαμβάνει: nikos/);
  });

  it('says in which language its prose counts, and by which clock it goes', () => {
    const greek = sittingOf({ style: 'summary', times: false, language: 'el' });
    const constitution = constitutionOf(greek.state.meeting);
    expect(languageOfRecord(constitution)).toBe('el');
    expect(constitution?.timeZone).toBe('Europe/Athens');
    expect(languageOfRecord(constitutionOf(sittingOf(null).state.meeting))).toBe('und');
  });
});

describe('what a sitting leaves over', () => {
  it('stands with its item: before the sitting, and while it lasts', async () => {
    const sitting = sittingOf(null);
    sitting.says('maja', { type: 'LeaveItemOver', ...roads });
    expect(await saidOf(sitting, 'roads')).toEqual([
      'The item was left over to a later sitting before this one opened.',
    ]);
    debated(sitting);
    sitting.says('eleni', { type: 'LeaveItemOver', ...housing });
    expect((await saidOf(sitting, 'housing')).at(-1)).toBe(
      '18:07: The item is left over to a later sitting.',
    );
  });

  it('is not said of what was taken back, nor of what was opened after all', async () => {
    const sitting = debated(sittingOf(null));
    sitting.says('maja', { type: 'LeaveItemOver', ...roads });
    sitting.says('maja', { type: 'TakeItemBack', item: 'roads' });
    expect(await saidOf(sitting, 'roads')).toEqual([]);
    sitting.says('maja', { type: 'LeaveItemOver', ...roads });
    expect(sitting.says('eleni', { type: 'OpenItem', ...roads })).toContainEqual({
      type: 'ItemTakenBack',
      ...roads,
    });
    expect(sitting.state.agenda.leftOver).toEqual([]);
    expect(await saidOf(sitting, 'roads')).toEqual(['18:07: The item is opened.']);
  });

  it('is not told to the gallery behind closed doors, where it may have been named anew', () => {
    const sitting = debated(sittingOf(null));
    sitting.says('eleni', { type: 'CloseToPublic', scope: 'sitting', reason: 'Names' });
    sitting.says('maja', { type: 'LeaveItemOver', ...roads });
    expect(sitting.views.inside.agenda.leftOver).toEqual([roads]);
    expect(sitting.views.public.agenda.leftOver).toEqual([]);
  });
});
