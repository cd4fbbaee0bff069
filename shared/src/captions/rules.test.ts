import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import type { RecordEvent } from '../record/meeting-state.ts';
import { given, OPEN } from '../record/specification.ts';
import { captionedBy, captionLanguages, isCaptioner } from './captions.ts';

const assigned = (person: string, language: string): RecordEvent => ({
  type: 'CaptionerAssigned',
  person,
  language,
});
const feed = (id: string, person: string, language = 'el'): RecordEvent => ({
  type: 'CaptionFeedOpened',
  feed: id,
  person,
  language,
});
const closed = (id: string): RecordEvent => ({
  type: 'CaptionFeedClosed',
  feed: id,
  language: 'el',
});
const ASSIGN = { type: 'AssignCaptioner', person: 'dimitra', language: 'el' } as const;
const OPEN_FEED = { type: 'OpenCaptionFeed', language: 'el' } as const;

describe('a captioner', () => {
  it('is assigned to a language by clerk or chair, also to one that is not interpreted', () => {
    expect(given(...OPEN).when('maja', ASSIGN)).toEqual([assigned('dimitra', 'el')]);
    expect(given(...OPEN).when('eleni', { ...ASSIGN, language: 'gd' })).toEqual([
      assigned('dimitra', 'gd'),
    ]);
    expect(given(...OPEN).when('nikos', ASSIGN)).toEqual(refused('not-your-role'));
    expect(given(...OPEN).when('dimitra', ASSIGN)).toEqual(refused('not-your-role'));
  });

  it('has a part in the meeting: the gallery and the hall have none', () => {
    for (const person of ['guest', 'hall', 'nobody']) {
      expect(given(...OPEN).when('maja', { ...ASSIGN, person })).toEqual(
        refused('unknown-captioner'),
      );
    }
    expect(given(...OPEN).when('maja', { ...ASSIGN, person: 'grace' })).toEqual([
      assigned('grace', 'el'),
    ]);
  });

  it('is assigned once, and at most four are', () => {
    const once = given(...OPEN, assigned('dimitra', 'el'));
    expect(once.when('maja', ASSIGN)).toEqual(refused('already-captioner'));
    const four = ['yusuf', 'grace', 'amal', 'nikos'].map((person) => assigned(person, 'el'));
    expect(given(...OPEN, ...four).when('maja', ASSIGN)).toEqual(refused('captioners-full'));
  });

  it('is released, and a feed of theirs ends with that', () => {
    const release = { ...ASSIGN, type: 'UnassignCaptioner' } as const;
    const released = { type: 'CaptionerUnassigned', person: 'dimitra', language: 'el' };
    const writing = given(
      ...OPEN,
      assigned('dimitra', 'el'),
      feed('one', 'dimitra'),
      feed('other', 'maja'),
    );
    expect(writing.when('maja', release)).toEqual([closed('one'), released]);
    expect(given(...OPEN).when('maja', release)).toEqual(refused('not-captioner'));
  });

  it('of a meeting that is over is not needed', () => {
    const over = given(...OPEN, { type: 'MeetingClosed' });
    expect(over.when('maja', ASSIGN)).toEqual(refused('meeting-closed'));
    expect(over.when('maja', OPEN_FEED)).toEqual(refused('meeting-closed'));
  });
});

describe('a feed of captions', () => {
  it('is opened by whoever captions the language, and by clerk and chair', () => {
    const assignedTo = given(...OPEN, assigned('dimitra', 'el'));
    expect(assignedTo.when('dimitra', OPEN_FEED)).toMatchObject(
      [feed('id-7-1', 'dimitra')].map(({ type }) => ({ type, person: 'dimitra', language: 'el' })),
    );
    expect(assignedTo.when('maja', OPEN_FEED)).toMatchObject([{ person: 'maja' }]);
    expect(assignedTo.when('eleni', OPEN_FEED)).toMatchObject([{ person: 'eleni' }]);
    expect(assignedTo.when('dimitra', { ...OPEN_FEED, language: 'ar' })).toEqual(
      refused('not-captioner'),
    );
    expect(assignedTo.when('nikos', OPEN_FEED)).toEqual(refused('not-captioner'));
    expect(assignedTo.when('guest', OPEN_FEED)).toEqual(refused('not-your-role'));
  });

  it('opened anew takes the place of the one before', () => {
    const open = given(...OPEN, feed('one', 'maja'), feed('other', 'eleni'));
    expect(open.when('maja', OPEN_FEED)).toMatchObject([
      closed('one'),
      { type: 'CaptionFeedOpened', person: 'maja', language: 'el' },
    ]);
  });

  it('is closed by whoever opened it, by clerk and by chair', () => {
    const close = { type: 'CloseCaptionFeed', feed: 'one' } as const;
    const open = given(...OPEN, assigned('dimitra', 'el'), feed('one', 'dimitra'));
    for (const person of ['dimitra', 'maja', 'eleni']) {
      expect(open.when(person, close)).toEqual([closed('one')]);
    }
    expect(open.when('yusuf', close)).toEqual(refused('not-captioner'));
    expect(given(...OPEN).when('maja', close)).toEqual(refused('unknown-caption-feed'));
  });
});

describe('captions', () => {
  it('are there in the languages in which somebody or a program writes', () => {
    const story = [assigned('dimitra', 'el'), assigned('dimitra', 'en'), feed('one', 'maja', 'ar')];
    const { captions } = given(...OPEN, ...story).state;
    expect(captionLanguages(captions)).toEqual(['el', 'en', 'ar']);
    expect(captionedBy(captions, 'dimitra')).toEqual(['el', 'en']);
    expect(isCaptioner(captions, 'yusuf', 'el')).toBe(false);
    const gone: RecordEvent = { type: 'CaptionerUnassigned', person: 'dimitra', language: 'en' };
    expect(captionLanguages(given(...OPEN, ...story, gone).state.captions)).toEqual(['el', 'ar']);
  });
});
