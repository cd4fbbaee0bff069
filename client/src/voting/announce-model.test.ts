import { describe, expect, it } from 'vitest';
import {
  announcingOf,
  faultsOf,
  kindsFor,
  newDraft,
  unsaidIn,
  withKind,
  withPurpose,
} from './announce-model.ts';
import { CHAIR, pack, Sitting } from './testing/sitting.ts';

const RULES = pack('advisory-default');
const draft = newDraft(RULES, ['en', 'el']);
const asked = { ...draft, question: { en: 'Adopt?', el: ' ' } };

describe('kinds of polls that the rules know', () => {
  it('are only straw polls without a body', () => {
    expect(kindsFor(null, 'motion')).toEqual(['straw']);
    expect(newDraft(null, []).kind).toBe('straw');
  });

  it('are secret on persons where they have to be, and open where secret is forbidden', () => {
    expect(kindsFor(RULES, 'person')).toEqual(['secret', 'election']);
    expect(kindsFor(pack('de-hessen-foreigners-council'), 'motion')).not.toContain('secret');
  });

  it('are consent rounds only where the pack provides for them', () => {
    expect(kindsFor(RULES, 'motion')).toContain('consent');
    expect(kindsFor(pack('consent-round'), 'motion')).toContain('consent');
    expect(kindsFor(pack('gr-municipal-council'), 'motion')).not.toContain('consent');
    const other = pack('gr-municipal-council');
    expect(withPurpose({ ...draft, kind: 'consent' }, 'motion', other).kind).toBe('electronic');
  });

  it('change with the purpose, and the purpose with an election', () => {
    expect(withPurpose(draft, 'person', RULES).kind).toBe('secret');
    expect(withKind(draft, 'election', RULES)).toMatchObject({ purpose: 'person', on: null });
    const person = withKind(draft, 'election', RULES);
    expect(withKind(person, 'hands', RULES)).toMatchObject({ kind: 'hands', purpose: 'motion' });
  });
});

describe('what is lacking', () => {
  it('is a question in at least one language', () => {
    expect(faultsOf(draft)).toEqual(['question']);
    expect(faultsOf(asked)).toEqual([]);
    expect(unsaidIn(asked, ['en', 'el', 'ar'])).toEqual(['el', 'ar']);
  });

  it('is candidates for an election, as many as there are places', () => {
    const election = withKind(asked, 'election', RULES);
    expect(faultsOf(election)).toEqual(['candidates', 'places']);
    const named = { ...election, candidates: [{ id: 'a', name: 'Ana' }] };
    expect(faultsOf(named)).toEqual([]);
    expect(faultsOf({ ...named, places: 2 })).toEqual(['places']);
  });

  it('is a second answer of a straw poll', () => {
    const straw = withKind(asked, 'straw', RULES);
    expect(faultsOf({ ...straw, options: [{ id: 'o1', label: {} }] })).toEqual([
      'options',
      'option',
    ]);
  });
});

describe('what is announced', () => {
  it('is taken by the rules', () => {
    const sitting = new Sitting(RULES);
    const election = {
      ...withKind(asked, 'election', RULES),
      candidates: [{ id: 'a', name: ' Ana ' }],
    };
    expect(announcingOf(election).candidates).toEqual([{ id: 'a', name: 'Ana' }]);
    sitting.does(CHAIR, { type: 'AnnouncePoll', ...announcingOf(election) });
    expect(sitting.state.voting.polls[sitting.poll]).toMatchObject({
      kind: 'election',
      question: { en: 'Adopt?' },
    });
  });
});
