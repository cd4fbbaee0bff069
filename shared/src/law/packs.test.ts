import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../kernel/localized.ts';
import { at } from './at-path.fixture.ts';
import { packOf, RULE_PACKS } from './packs.ts';
import { countQuorum, quorumAfter } from './quorum.ts';
import { verdictOf } from './result.ts';
import type { Polled } from './result.ts';
import type { RulePack } from './rule-pack.ts';
import { sourceOf } from './sources.ts';
import { verdictContract } from './verdict.contract.ts';

function pack(id: string): RulePack {
  const found = packOf(id);
  if (found === null) throw new Error(`no pack ${id}`);
  return found;
}

type Votes = readonly [yes: number, no: number, abstain: number];
type Rest = Partial<Omit<Polled, 'counts' | 'bases'>> & {
  readonly blank?: number;
  readonly notVoted?: number;
};

/** A poll in a body of N seats, all filled, of whom P are present. */
function vote(id: string, seats: number, present: number, votes: Votes, rest: Rest = {}) {
  const [yes, no, abstain] = votes;
  const { blank = 0, notVoted = 0, ...others } = rest;
  return verdictOf(pack(id).voting, {
    purpose: 'motion',
    secret: false,
    counts: { yes, no, abstain, blank, invalid: 0, notVoted },
    bases: { statutory: seats, filled: seats, present, entitled: present },
    quorate: countOf(id, seats, present).quorate,
    chairsVote: null,
    tiesBefore: 0,
    ...others,
  });
}

function countOf(id: string, seats: number, present: number, inquorateBefore = 0) {
  return countQuorum(pack(id).quorum, {
    statutory: seats,
    filled: seats,
    present,
    conflicted: 0,
    chairPresent: true,
    allInvited: true,
    inquorateBefore,
    announced: inquorateBefore > 0,
  });
}

describe('the examples', () => {
  const [graz, hesse, greece] = [
    'at-graz-migrants-council',
    'de-hessen-foreigners-council',
    'gr-municipal-council',
  ] as const;

  it('Graz 9: P5 3–1–1 → adopted', () => {
    expect(vote(graz, 9, 5, [3, 1, 1])).toMatchObject({ outcome: 'adopted', needed: 3 });
  });

  it('Graz 9: P6 3–2–1 → rejected', () => {
    expect(vote(graz, 9, 6, [3, 2, 1])).toMatchObject({ outcome: 'rejected', needed: 4 });
  });

  it('Graz 9: P4 → no quorum', () => {
    expect(vote(graz, 9, 4, [4, 0, 0]).outcome).toBe('no-quorum');
  });

  it('Hessen 37: P19 2–1–16 → adopted', () => {
    expect(vote(hesse, 37, 19, [2, 1, 16])).toMatchObject({ outcome: 'adopted', needed: 2 });
  });

  it('Hessen 37: challenged at P18 → no quorum, unchallenged → quorate', () => {
    const { lasts } = pack(hesse).quorum;
    const { quorate } = countOf(hesse, 37, 18);
    expect(quorate).toBe(false);
    const after = (challenged: boolean) => quorumAfter(lasts, 'established', quorate, challenged);
    expect(after(true)).toBe('lost');
    expect(after(false)).toBe('established');
    const voted = (challenged: boolean) =>
      vote(hesse, 37, 18, [2, 1, 15], { quorate: after(challenged) === 'established' }).outcome;
    expect([voted(true), voted(false)]).toEqual(['no-quorum', 'adopted']);
  });

  it('Greece 33, third call: P11 quorate, P10 not', () => {
    expect(countOf(greece, 33, 11, 2)).toMatchObject({ quorate: true, originalItemsOnly: true });
    expect(countOf(greece, 33, 10, 2).quorate).toBe(false);
  });
});

/** N, P, Y–No–A (and what else matters) → outcome, because, needed. */
type Row = readonly [string, number, number, Votes, Rest, string, string, number];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'gr-municipal-council': [
    ['more for than against', 33, 20, [8, 7, 5], {}, 'adopted', 'majority', 8],
    ['blanks count for the quorum only', 33, 20, [8, 7, 0], { blank: 5 }, 'adopted', 'majority', 8],
    [
      'open tie, president for',
      33,
      17,
      [8, 8, 1],
      { chairsVote: 'yes' },
      'adopted',
      'chairs-side',
      9,
    ],
    [
      'open tie, president against',
      33,
      17,
      [8, 8, 1],
      { chairsVote: 'no' },
      'rejected',
      'chairs-side',
      9,
    ],
    ['secret tie', 33, 17, [8, 8, 1], { secret: true }, 'rejected', 'tie-rule', 9],
    [
      'off the agenda: 16 of 33',
      33,
      17,
      [16, 1, 0],
      { purpose: 'off-agenda' },
      'rejected',
      'short',
      17,
    ],
    [
      'off the agenda: 17 of 33',
      33,
      17,
      [17, 0, 0],
      { purpose: 'off-agenda' },
      'adopted',
      'majority',
      17,
    ],
    ['sixteen of 33 are no quorum', 33, 16, [16, 0, 0], {}, 'no-quorum', 'no-quorum', 9],
  ],
  'gr-migrant-integration-council': [
    ['more than half of those present', 11, 7, [4, 3, 0], {}, 'adopted', 'majority', 4],
    ['relative is not enough', 11, 7, [3, 2, 2], {}, 'rejected', 'short', 4],
    [
      'open tie, president for',
      11,
      6,
      [3, 3, 0],
      { chairsVote: 'yes' },
      'adopted',
      'chairs-side',
      4,
    ],
    ['secret tie: once more', 11, 6, [3, 3, 0], { secret: true }, 'tied', 'tie', 4],
    [
      'secret tie again',
      11,
      6,
      [3, 3, 0],
      { secret: true, tiesBefore: 1 },
      'rejected',
      'tie-rule',
      4,
    ],
    ['five of eleven', 11, 5, [5, 0, 0], {}, 'no-quorum', 'no-quorum', 3],
  ],
  'at-graz-migrants-council': [
    ['abstention counts as no', 9, 7, [3, 0, 4], {}, 'rejected', 'short', 4],
    ['tie', 9, 6, [3, 3, 0], { chairsVote: 'yes' }, 'rejected', 'tie-rule', 4],
    ['all', 9, 9, [9, 0, 0], {}, 'adopted', 'majority', 5],
  ],
  'at-salzburg-municipal-council': [
    ['abstention counts as no', 21, 13, [6, 0, 7], {}, 'rejected', 'short', 7],
    ['open tie, chair for', 21, 12, [6, 5, 1], { chairsVote: 'yes' }, 'adopted', 'chairs-side', 7],
    [
      'open tie, chair against',
      21,
      12,
      [6, 6, 0],
      { chairsVote: 'no' },
      'rejected',
      'chairs-side',
      7,
    ],
    ['tie on paper ballots', 21, 12, [6, 6, 0], { secret: true }, 'rejected', 'tie-rule', 7],
    ['half of the members is a quorum', 20, 10, [6, 4, 0], {}, 'adopted', 'majority', 6],
    ['less than half is none', 21, 10, [6, 4, 0], {}, 'no-quorum', 'no-quorum', 6],
  ],
  'at-tirol-municipal-council': [
    ['abstainers are absent for it', 40, 21, [6, 5, 10], {}, 'adopted', 'majority', 6],
    [
      'without them it would be short',
      40,
      21,
      [6, 5, 0],
      { notVoted: 10 },
      'rejected',
      'short',
      11,
    ],
    ['tie', 40, 22, [6, 6, 10], { chairsVote: 'yes' }, 'rejected', 'tie-rule', 7],
    ['half is no quorum', 40, 20, [20, 0, 0], {}, 'no-quorum', 'no-quorum', 11],
  ],
  'de-hessen-foreigners-council': [
    ['tie', 37, 20, [5, 5, 10], { chairsVote: 'yes' }, 'rejected', 'tie-rule', 6],
    [
      'off the agenda: 24 of 37',
      37,
      30,
      [24, 0, 6],
      { purpose: 'off-agenda' },
      'rejected',
      'short',
      25,
    ],
    [
      'off the agenda: 25 of 37',
      37,
      30,
      [25, 0, 5],
      { purpose: 'off-agenda' },
      'adopted',
      'majority',
      25,
    ],
  ],
  'si-municipal-council': [
    ['majority of votes cast', 21, 11, [4, 3, 4], {}, 'adopted', 'majority', 4],
    ['statute: 13 of 21', 21, 20, [13, 0, 7], { purpose: 'statute' }, 'rejected', 'short', 14],
    ['statute: 14 of 21', 21, 20, [14, 6, 0], { purpose: 'statute' }, 'adopted', 'majority', 14],
    ['tie', 21, 11, [5, 5, 1], {}, 'rejected', 'tie-rule', 6],
    ['ten of 21', 21, 10, [10, 0, 0], {}, 'no-quorum', 'no-quorum', 6],
  ],
  'roberts-rules': [
    ['blanks are ignored', 30, 20, [5, 4, 0], { blank: 11 }, 'adopted', 'majority', 5],
    ['a tie is lost', 30, 20, [5, 5, 10], { chairsVote: 'yes' }, 'rejected', 'tie-rule', 6],
    [
      'previous question: 13 of 20',
      30,
      20,
      [13, 7, 0],
      { purpose: 'procedural' },
      'rejected',
      'short',
      14,
    ],
    [
      'previous question: 14 of 20',
      30,
      20,
      [14, 6, 0],
      { purpose: 'procedural' },
      'adopted',
      'majority',
      14,
    ],
    [
      'previous question, tie',
      30,
      20,
      [6, 6, 8],
      { purpose: 'procedural' },
      'rejected',
      'short',
      8,
    ],
  ],
  'consent-round': [
    ['nobody against', 12, 8, [8, 0, 0], {}, 'adopted', 'majority', 8],
    ['one against blocks', 12, 8, [7, 1, 0], {}, 'rejected', 'short', 8],
    ['nobody for is no consent', 12, 8, [0, 0, 0], {}, 'rejected', 'short', 1],
  ],
  'advisory-default': [
    ['simple majority', 11, 6, [3, 2, 1], {}, 'adopted', 'majority', 3],
    ['tie', 11, 6, [3, 3, 0], { chairsVote: 'yes' }, 'rejected', 'tie-rule', 4],
    ['five of eleven', 11, 5, [5, 0, 0], {}, 'no-quorum', 'no-quorum', 3],
  ],
};

/** What else the law says, that no poll's numbers show. */
const RULES: Readonly<Record<string, object>> = {
  'gr-municipal-council': {
    quorum: { lasts: 'sticky', repeat: { after: 2, originalItemsOnly: true } },
    calling: {
      days: 3,
      kind: 'working',
      mustInvite: ['mayor'],
      circulation: { urgentOnly: true, takePart: { p: 2, q: 3, strict: false } },
    },
    presence: { remote: 'allowed' },
  },
  'gr-migrant-integration-council': {
    voting: { tie: { open: 'chairs-side', secret: 'again-then-rejected' } },
    presence: { remote: 'allowed' },
  },
  'at-graz-migrants-council': {
    quorum: { lasts: 'continuous', needsAllInvited: true, needsChair: true },
    presence: { absencesLoseSeat: 3 },
  },
  'at-salzburg-municipal-council': {
    quorum: { needsAllInvited: true, repeat: { after: 1, threshold: null } },
    voting: { chairVotes: 'last', secretOnRequestOf: { p: 1, q: 4, strict: false } },
    calling: { days: 6, urgentDays: 2 },
  },
  'at-tirol-municipal-council': { voting: { chairVotes: 'last' }, quorum: { repeat: null } },
  'de-hessen-foreigners-council': {
    quorum: {
      lasts: 'until-challenged',
      repeat: { after: 1, threshold: null, mustBeAnnounced: true },
    },
    voting: { secret: 'only-persons' },
  },
  'si-municipal-council': { quorum: { lasts: 'continuous' } },
  'roberts-rules': {
    voting: { seconding: true, chairVotes: 'only-when-it-matters' },
    precedence: 'roberts',
  },
  'consent-round': { voting: { abstainAllowed: false, secret: 'forbidden', consent: true } },
  'advisory-default': {
    quorum: { lasts: 'continuous', threshold: { of: 'filled' } },
    voting: { secret: 'required-for-persons', consent: true },
  },
};

it('only packs without a law of majorities provide for consent rounds', () => {
  const packs = RULE_PACKS.filter(({ voting }) => voting.consent).map(({ id }) => id);
  expect(packs.toSorted()).toEqual(['advisory-default', 'consent-round']);
});

describe.each(RULE_PACKS.map((each) => [each.id, each] as const))('%s', (id, rules) => {
  it.each(TABLES[id] ?? [])('%s', (...row) => {
    const [, seats, present, votes, rest, ...found] = row;
    const { outcome, because, needed } = vote(id, seats, present, votes, rest);
    expect([outcome, because, needed]).toEqual(found);
  });

  it('says what its law says', () => {
    expect(rules).toMatchObject(RULES[id] ?? { id: 'has no rules here' });
  });

  it('has a table', () => {
    expect(TABLES[id]?.length).toBeGreaterThan(2);
  });

  it('names only rules that it has as the subject of a source', () => {
    for (const { about } of rules.sources)
      expect([about, at(rules, about)]).not.toContain(undefined);
    expect(new Set(rules.sources.map(({ about }) => about)).size).toBe(rules.sources.length);
  });

  it('is told in English, and cites in the language of its law', () => {
    const language = { AT: 'de', 'DE-HE': 'de', GR: 'el', SI: 'sl' } as const;
    const own = rules.country === null ? 'en' : language[rules.country];
    for (const text of [rules.name, ...rules.sources.map((source) => source.text)]) {
      expect(Object.keys(text)).toEqual(expect.arrayContaining(['en', own]));
    }
  });

  it('what toy systems get wrong: 8 proxies are off unless the pack says so', () => {
    expect(rules.voting.proxies).toBe(false);
  });

  verdictContract(fc.constant(rules.voting));
});

describe('a pack', () => {
  it('is found by its id', () => {
    expect(new Set(RULE_PACKS.map(({ id }) => id)).size).toBe(RULE_PACKS.length);
    expect(Object.keys(TABLES).toSorted()).toEqual(RULE_PACKS.map(({ id }) => id).toSorted());
    expect(packOf('nowhere')).toBeNull();
  });

  it('says which rules were read in a text, and which are to be checked', () => {
    const checked = (id: string, about: string) => sourceOf(pack(id), about)?.checked;
    const greece = 'gr-municipal-council';
    expect(checked(greece, 'quorum.lasts')).toBe(true);
    expect(checked(greece, 'quorum.repeat.threshold')).toBe(true);
    expect(checked(greece, 'voting.abstention')).toBe(true);
    expect(checked(greece, 'calling.mustInvite')).toBe(true);
    expect(checked(greece, 'presence.remote')).toBe(true);
    expect(checked(greece, 'quorum.threshold')).toBe(false);
    expect(checked(greece, 'calling.days')).toBe(false);
    expect(checked(greece, 'voting.tie.open')).toBe(false);
    expect(checked(greece, 'voting.majority.off-agenda')).toBe(false);
    expect(sourceOf(pack(greece), 'voting.seconding')).toBeNull();
    expect(pack('si-municipal-council').sources.every((source) => !source.checked)).toBe(true);
    expect(checked('at-salzburg-municipal-council', 'voting.tie.secret')).toBe(true);
    expect(checked('de-hessen-foreigners-council', 'voting.secret')).toBe(true);
  });

  it('that is no longer law says so', () => {
    expect(inLanguage(pack('at-graz-migrants-council').remark ?? {}, 'en')).toMatch(/^Historic/);
  });
});
