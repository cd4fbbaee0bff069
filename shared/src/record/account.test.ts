import { describe, expect, it } from 'vitest';
import type { Fact } from '../minutes/fact.ts';
import { factsOf } from './account-facts.ts';
import { AUDIENCES } from './audience.ts';
import { evening } from './evening.fixture.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { Recorded } from './meeting-state.ts';

const sitting = evening();
const facts = factsOf(sitting.state);

/** `17 housing vote electronic`, as one reads a list. */
function line(fact: Fact): string {
  const { n, section, kind } = fact;
  const more = [
    'person' in fact ? fact.person : null,
    fact.kind === 'vote' ? fact.by : null,
    fact.kind === 'quorum' ? fact.outcome : null,
    fact.kind === 'spoke' ? fact.speakers.map((one) => `${one.person} ${one.seconds}`) : null,
    fact.corrected === undefined ? null : `(corrected by ${fact.corrected})`,
  ];
  return [n, section, kind, ...more.flat()].filter((word) => word !== null).join(' ');
}

const ofKind = <Kind extends Fact['kind']>(kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { readonly kind: Kind }> => fact.kind === kind);

describe('the facts of an evening', () => {
  it('are some forty, each in the section of its item', () => {
    expect(facts.map(line).join('\n')).toMatchInlineSnapshot(`
      "11 opening sitting-opened
      12 opening quorum missing
      13 opening arrived amal
      14 opening quorum established
      15 opening earlier-minutes-approved
      16 housing item-opened
      17 housing spoke nikos 303 amal 121
      21 housing point-of-order amal
      27 housing motion-moved
      28 housing amendment-moved
      29 housing amendment-moved
      30 housing withdrawn
      36 housing vote electronic
      38 housing closed-to-public
      39 housing spoke amal 181
      45 housing vote hands
      46 housing decision
      47 housing opened-to-public
      48 housing spoke nikos 61
      50 housing recess
      57 housing vote electronic (corrected by 61)
      59 housing decision (corrected by 63)
      69 housing vote electronic
      71 housing decision
      73 roads conflict-declared nikos
      74 roads item-opened
      75 roads conflict-ended nikos
      76 roads chair-handed-over
      77 roads chair-taken-back eleni
      83 roads vote consent
      87 roads vote straw
      88 roads motion-moved
      89 roads motion-referred
      90 roads quorum-challenged nikos
      91 roads quorum confirmed
      92 roads left nikos (corrected by 94)
      93 roads quorum lost
      95 closing sitting-closed"
    `);
  });

  it('are the same when the record is read again', () => {
    const written = JSON.parse(JSON.stringify(sitting.recorded)) as Recorded[];
    expect(factsOf(written.reduce(evolve, initialState))).toEqual(facts);
  });

  it('name what the state knows already, so that a snapshot has it once', () => {
    const kept = JSON.stringify(sitting.state.account);
    expect(kept).not.toContain('Flats for families","el":"Κατοικίες για οικογένειες"},"counts');
    expect(sitting.state.account.noted.find(({ n }) => n === 36)).toEqual({
      n: 36,
      at: expect.any(Number),
      section: 'housing',
      kind: 'vote',
      poll: expect.any(String),
    });
  });

  it('say with whom the sitting opened, members by seats, and who never came', () => {
    expect(ofKind('sitting-opened')).toMatchObject([
      {
        present: [
          { person: 'eleni', way: 'room' },
          { person: 'nikos', way: 'online' },
          { person: 'maja', way: 'online' },
        ],
        interpreters: ['dimitra'],
        excused: ['grace'],
        absent: [],
      },
    ]);
  });

  it('have the motion as it was moved, and the decision as amended', () => {
    const [motion] = ofKind('motion-moved');
    expect(motion?.text).toMatch(/^Ten flats/);
    const [, , decided] = ofKind('decision');
    expect(decided).toMatchObject({
      text: expect.stringMatching(/^Twenty flats/),
      setAside: false,
      followUps: [{ who: 'Housing office', by: '2026-12-31' }],
    });
  });

  it('change with what the record says later: a repeated vote does not stand, nor its decision', () => {
    const [, , first, again] = ofKind('vote');
    expect(first).toMatchObject({ repeated: 'line-dropped', dropped: ['amal'] });
    expect(again).toMatchObject({ repeated: null, result: { verdict: { outcome: 'adopted' } } });
    expect(ofKind('decision')[1]).toMatchObject({ setAside: true, corrected: 63 });
  });

  it('say times of speech only where the body wants them', () => {
    const silent = sitting.recorded.map((one): Recorded => {
      if (one.event.type !== 'MeetingConstituted') return one;
      const { minutes: _said, ...constitution } = one.event.constitution;
      return { ...one, event: { ...one.event, constitution } };
    });
    const spoke = factsOf(silent.reduce(evolve, initialState)).find(({ n }) => n === 17);
    expect(spoke).toMatchObject({
      speakers: [
        { person: 'nikos', seconds: null },
        { person: 'amal', seconds: null },
      ],
    });
  });

  it('have each turn by itself where minutes are kept word by word', () => {
    const verbatim = sitting.recorded.map((one): Recorded => {
      if (one.event.type !== 'MeetingConstituted') return one;
      const minutes = { style: 'verbatim', times: true } as const;
      return {
        ...one,
        event: { ...one.event, constitution: { ...one.event.constitution, minutes } },
      };
    });
    const spoke = factsOf(verbatim.reduce(evolve, initialState)).filter(
      ({ kind, section }) => kind === 'spoke' && section === 'housing',
    );
    expect(spoke.map(line)).toEqual([
      '17 housing spoke nikos 242',
      '23 housing spoke nikos 61',
      '25 housing spoke amal 121',
      '39 housing spoke amal 181',
      '48 housing spoke nikos 61',
    ]);
  });
});

describe('the facts of each audience', () => {
  it('are the same for all inside', () => {
    for (const audience of AUDIENCES.slice(1)) {
      expect(factsOf(sitting.views[audience])).toEqual(facts);
    }
  });

  it('are, for the gallery, those with the same numbers but of the closed part', () => {
    const seen = factsOf(sitting.views.public);
    const hidden = facts.filter((fact) => !seen.some(({ n }) => n === fact.n));
    expect(hidden.map(({ n }) => n)).toEqual([39, 45, 46]);
    for (const fact of seen) expect(facts.find(({ n }) => n === fact.n)).toEqual(fact);
  });
});
