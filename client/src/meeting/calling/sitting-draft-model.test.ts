import type { FoundedBody } from '@koinon/shared/bodies/body';
import { grMunicipalCouncil } from '@koinon/shared/law/packs/gr-municipal-council';
import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../i18n/texts.ts';
import { newPerson } from './draft-model.ts';
import {
  checkDraft,
  newSitting,
  sittingFaults,
  sittingRequest,
  withEarlier,
  withTemplate,
} from './sitting-draft-model.ts';
import type { SittingDraft } from './sitting-draft-model.ts';

const body: FoundedBody = {
  status: 'founded',
  name: { en: 'Council' },
  timeZone: 'Europe/Athens',
  seats: [{ seat: 'seat-1', member: 'eleni', office: 'chair', substitute: null }],
  seatsEver: 1,
  secretary: null,
  advisers: [],
  rules: [{ pack: grMunicipalCouncil, at: 0, by: 'administrator', because: null }],
  talkGroups: { groups: [], shownTo: 'officers' },
  minutes: { style: 'summary', times: false },
  interpretation: { gate: 'warn' },
  recording: { keepDays: 90 },
  templates: [],
  sittings: [],
};
const NOW = Date.parse('2026-11-02T09:00+02:00');

let keys = 0;
const key = () => `k${(keys += 1)}`;

const good: SittingDraft = {
  ...newSitting(body, key, 'el'),
  title: { ...NO_TEXTS, el: 'Τακτική συνεδρίαση' },
  date: '2026-11-09',
  place: ' Town hall ',
  items: [{ key: key(), title: { ...NO_TEXTS, el: 'Στέγαση' }, original: true }],
  others: [
    { ...newPerson(key(), 'interpreter', 'ar'), name: 'Yusuf', channels: ['el', 'fr'] },
    { ...newPerson(key(), 'hall', 'el'), name: 'Hall' },
  ],
};

describe('calling a sitting of a body', () => {
  it('finds everything that a new form still lacks', () => {
    const draft = newSitting(body, key, 'el');
    expect(sittingFaults(draft, body, NOW)).toEqual({
      title: 'needTitle',
      date: 'needDate',
      place: 'needPlace',
      'items.0': 'needItem',
    });
    expect(sittingFaults(good, body, NOW)).toEqual({});
  });

  it('takes date and time as clocks show them where the body is', () => {
    expect(checkDraft(good, body, NOW)).toMatchObject({
      startsAt: Date.parse('2026-11-09T18:00+02:00'),
      sentAt: NOW,
      ordinary: { inTime: true },
    });
  });

  it('wants a reason when the mayor, whom Greek law wants invited, is not', () => {
    const without = { ...good, notInvited: ['mayor'] };
    expect(sittingFaults(without, body, NOW)).toEqual({ because: 'needReason' });
    const answered = { ...without, because: 'The office is vacant' };
    expect(sittingFaults(answered, body, NOW)).toEqual({});
    expect(sittingRequest(answered, body, NOW)?.call).toMatchObject({
      notInvited: ['mayor'],
      lateBecause: 'The office is vacant',
    });
    const member = { ...good, notInvited: ['eleni'] };
    expect(sittingFaults(member, body, NOW)).toEqual({});
  });

  it('wants a reason when it is late, and sends it only then', () => {
    const late = { ...good, date: '2026-11-04' };
    expect(sittingFaults(late, body, NOW)).toEqual({ because: 'needReason' });
    expect(sittingFaults({ ...late, because: 'Flood' }, body, NOW)).toEqual({});
    const sent = (draft: SittingDraft) => sittingRequest(draft, body, NOW)?.call.lateBecause;
    expect(sent({ ...late, because: ' Flood ' })).toBe('Flood');
    expect(sent({ ...good, because: 'Flood' })).toBeNull();
  });

  it('counts from the day on which the invitation goes out', () => {
    const later = { ...good, sentOn: '2026-11-05' };
    expect(checkDraft(later, body, NOW)?.ordinary.inTime).toBe(false);
  });

  it('sends what was written, and what only a repeated sitting has only for one', () => {
    const request = sittingRequest(good, body, NOW);
    expect(request).toMatchObject({
      title: { el: 'Τακτική συνεδρίαση' },
      items: [{ title: { el: 'Στέγαση' }, original: false }],
      others: [
        { name: 'Yusuf', role: 'interpreter', language: 'ar', channels: ['el'] },
        { name: 'Hall', role: 'hall', language: 'el' },
      ],
      call: { place: 'Town hall', repeatOf: 0, announced: false },
    });
    const repeated = { ...good, repeats: true, repeatOf: 2, announced: true };
    expect(sittingRequest(repeated, body, NOW)).toMatchObject({
      items: [{ original: true }],
      call: { repeatOf: 2, announced: true },
    });
  });

  it('takes items over from an earlier sitting, each once, and says whence', () => {
    const courses = { id: 'courses', kind: 'decision', depth: 0, dealtWith: false } as const;
    const earlier = [{ ...courses, title: { el: 'Μαθήματα' } }];
    const [housing] = good.items;
    if (housing === undefined) throw new Error('expected an item');
    const empty = { ...housing, title: NO_TEXTS };
    const once = withEarlier([housing, empty], 'march', earlier, key);
    const items = withEarlier(once, 'march', earlier, key);
    expect(sittingRequest({ ...good, items }, body, NOW)?.items).toEqual([
      { title: { el: 'Στέγαση' }, original: false },
      {
        title: { el: 'Μαθήματα' },
        original: false,
        from: { meeting: 'march', item: 'courses' },
      },
    ]);
  });

  it('takes a template’s items over, each once, beside those of an earlier sitting', () => {
    const kept = { kind: 'decision', depth: 0, minutes: 5, proposal: 'So be it' } as const;
    const template = {
      id: 'usual',
      name: 'Usual',
      items: [{ ...kept, title: { el: 'Πρακτικά' } }],
    };
    const [housing] = good.items;
    if (housing === undefined) throw new Error('expected an item');
    const once = withTemplate([{ ...housing, title: NO_TEXTS }], template, key);
    const items = withTemplate(once, template, key);
    const taken = { title: { el: 'Πρακτικά' }, original: false };
    const usual = { ...taken, from: { template: 'usual', item: 0 } };
    expect(sittingRequest({ ...good, items }, body, NOW)?.items).toEqual([usual]);
    const courses = { id: '0', title: { el: 'Μαθήματα' }, kind: 'decision', depth: 0 } as const;
    const both = withEarlier(items, 'march', [{ ...courses, dealtWith: false }], key);
    expect(sittingRequest({ ...good, items: both }, body, NOW)?.items).toMatchObject([
      usual,
      { from: { meeting: 'march', item: '0' } },
    ]);
  });

  it('proposes to repeat what failed', () => {
    const { call } = sittingRequest(good, body, NOW) ?? {};
    if (call === undefined) throw new Error('nothing to send');
    const nobody = { remote: [], absent: [], excused: [] };
    const failed = (meeting: string) => ({
      meeting,
      number: 1,
      year: 2026,
      call: { ...call, originalItems: [] },
      attendance: { quorate: false, ...nobody },
    });
    const draft = newSitting({ ...body, sittings: [failed('a'), failed('b')] }, key, 'el');
    expect(draft).toMatchObject({ repeats: true, repeatOf: 2, place: 'Town hall' });
  });
});
