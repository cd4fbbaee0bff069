import { describe, expect, it } from 'vitest';
import { advisoryDefault } from '../law/packs/advisory-default.ts';
import type { Constitution } from '../meeting/constitution.ts';
import type { Role } from '../identity/people.ts';
import type { Answer } from '../voting/answer.ts';
import { electedIn } from '../voting/elected.ts';
import { currentPoll, pollOf } from '../voting/poll.ts';
import { factsOf } from './account-facts.ts';
import { Sitting } from './sitting.fixture.ts';
import { CONSTITUTION } from './specification.ts';

const SEATS = 21;
const MEMBERS = Array.from({ length: SEATS }, (_, index) => `m${index + 1}`);
const CHAIR = 'm1';
const CLERK = 'clerk';
const AMENDED = 'Twenty flats are let to families, half of them in the old town.';

/** Twenty-one seats; a tie in an open vote is the chair's to break, and an election runs off at once. */
const COUNCIL: Constitution = {
  ...CONSTITUTION,
  statutory: SEATS,
  secretary: CLERK,
  seats: MEMBERS.map((member, index) => ({
    seat: `seat-${index + 1}`,
    member,
    office: index === 0 ? 'chair' : 'member',
    substitute: null,
  })),
  pack: {
    ...advisoryDefault,
    quorum: {
      ...advisoryDefault.quorum,
      threshold: { p: 1, q: 2, of: 'statutory', strict: true },
      lasts: 'continuous',
    },
    voting: {
      ...advisoryDefault.voting,
      seconding: false,
      tie: { open: 'chair-decides', secret: 'rejected' },
    },
    elections: { ...advisoryDefault.elections, rounds: 1, runOffBetween: 2 },
  },
};

function roleOf(person: string): Role | null {
  if (person === CHAIR) return 'chair';
  if (person === CLERK) return 'clerk';
  return MEMBERS.includes(person) ? 'member' : null;
}

describe('a whole sitting of a council of twenty-one', () => {
  const sitting = new Sitting({ chair: CHAIR, roleOf });
  const title = { en: 'Housing' };

  it('is called, finds its quorum with the eleventh member, and opens', () => {
    sitting.says('system', { type: 'PlanMeeting', title, body: title });
    sitting.says('system', { type: 'ConstituteMeeting', constitution: COUNCIL });
    for (const member of MEMBERS.slice(0, 7))
      sitting.says(CLERK, { type: 'NoteArrival', person: member });
    for (const member of MEMBERS.slice(7, 10)) sitting.says(member, { type: 'Arrive' });
    const opened = sitting.says(CHAIR, { type: 'OpenMeeting' });
    expect(opened.map(({ type }) => type)).toEqual(['MeetingOpened', 'QuorumMissing']);
    const found = sitting.says('m11', { type: 'Arrive' });
    expect(found).toMatchObject([
      { type: 'PersonArrived' },
      { type: 'QuorumEstablished', counts: { present: 11, room: 7, online: 4, needed: 11 } },
    ]);
  });

  it('loses its quorum when one leaves, decides nothing meanwhile, and finds it again', () => {
    const left = sitting.says('m11', { type: 'Leave' });
    expect(left.map(({ type }) => type)).toEqual(['PersonLeft', 'QuorumLost']);
    const asked = { kind: 'electronic', purpose: 'motion', question: title, on: null } as const;
    sitting.says(CHAIR, { type: 'AnnouncePoll', ...asked });
    expect(() => sitting.starts()).toThrow('no-quorum');
    const poll = currentPoll(sitting.state.voting)?.poll ?? '';
    sitting.says(CHAIR, { type: 'CancelPoll', poll, reason: 'No quorum' });
    for (const member of MEMBERS.slice(10, 20)) sitting.says(member, { type: 'Arrive' });
    expect(sitting.state.attendance.quorum.status).toBe('established');
  });

  it('amends a motion and adopts it by roll call', () => {
    sitting.says(CHAIR, { type: 'OpenItem', item: 'housing', title });
    const text = 'Ten flats are let to families, half of them in the old town.';
    sitting.says('m5', { type: 'MoveMotion', item: 'housing', kind: 'main', title, text });
    const motion = sitting.state.motions.motions[0]?.id ?? '';
    sitting.says('m6', {
      type: 'MoveAmendment',
      motion,
      passage: 'Ten flats',
      replacement: 'Twenty flats',
    });
    const amendment = sitting.state.motions.amendments[0]?.id ?? '';
    const first = sitting.puts({
      kind: 'electronic',
      purpose: 'motion',
      question: title,
      on: { amendment },
    });
    sitting.votes(first, MEMBERS.slice(1, 15), 'yes');
    sitting.votes(first, MEMBERS.slice(15, 20), 'no');
    expect(sitting.closes(first)).toEqual(['PollClosed', 'AmendmentAdopted']);

    const rollCall = sitting.puts({
      kind: 'roll-call',
      purpose: 'motion',
      question: title,
      on: { motion },
    });
    for (const member of MEMBERS.slice(0, 20)) {
      sitting.says(CLERK, { type: 'CallName', poll: rollCall, person: member });
      const answer: Answer = { kind: 'choice', choice: member === 'm20' ? 'no' : 'yes' };
      const inTheRoom = MEMBERS.indexOf(member) < 7 && member !== CHAIR;
      if (inTheRoom) {
        sitting.says(CLERK, { type: 'EnterVote', poll: rollCall, person: member, answer });
        sitting.says(CHAIR, { type: 'ConfirmVote', poll: rollCall, person: member });
      } else sitting.says(member, { type: 'CastBallot', poll: rollCall, answer });
    }
    expect(sitting.closes(rollCall)).toEqual(['PollClosed', 'MotionAdopted', 'DecisionTaken']);
    expect(sitting.state.motions.decisions).toMatchObject([{ number: 1, text: AMENDED }]);
    expect(pollOf(sitting.state.voting, rollCall)).toMatchObject({
      result: { counts: { yes: 19, no: 1 }, verdict: { outcome: 'adopted', needed: 11 } },
    });
  });

  it('elects a person in secret, with a run-off', () => {
    const candidates = ['rosa', 'omar', 'ivan'].map((id) => ({ id, name: id }));
    const round = sitting.puts({
      kind: 'election',
      purpose: 'person',
      question: { en: 'Who presides over the committee?' },
      on: null,
      candidates,
      places: 1,
    });
    MEMBERS.slice(0, 20).forEach((member, index) => {
      sitting.drops(member, ['rosa', 'rosa', 'omar', 'omar', 'ivan'][index % 5] ?? '');
    });
    expect(sitting.closes(round)).toEqual(['PollClosed', 'PollAnnounced']);
    expect(currentPoll(sitting.state.voting)).toMatchObject({
      runOff: true,
      candidates: [{ id: 'rosa' }, { id: 'omar' }],
    });
    const runOff = sitting.starts();
    MEMBERS.slice(0, 20).forEach((member, index) => {
      sitting.drops(member, index < 12 ? 'omar' : 'rosa');
    });
    expect(sitting.closes(runOff)).toEqual(['PollClosed', 'DecisionTaken']);
    expect(electedIn(sitting.state.voting, runOff)).toEqual(['omar']);
    const said = JSON.stringify(sitting.events.filter(({ type }) => type !== 'PollAnnounced'));
    expect(said).not.toContain('"persons":["');
  });

  it('breaks a tie by the vote of whoever chairs, and closes with everybody out', () => {
    const poll = sitting.puts({ kind: 'electronic', purpose: 'motion', question: title, on: null });
    sitting.votes(poll, MEMBERS.slice(0, 10), 'yes');
    sitting.votes(poll, MEMBERS.slice(10, 20), 'no');
    expect(sitting.closes(poll)).toEqual(['PollClosed']);
    expect(sitting.says(CHAIR, { type: 'DecideTie', poll, choice: 'yes' })).toMatchObject([
      { type: 'TieDecided', result: { verdict: { outcome: 'adopted', because: 'chair-decided' } } },
      { type: 'DecisionTaken', number: 3 },
    ]);
    const closed = sitting.says(CHAIR, { type: 'CloseMeeting' });
    expect(closed[0]).toEqual({ type: 'MeetingClosed' });
    expect(sitting.state.attendance.here).toEqual({});
    expect(sitting.state.attendance.past).toHaveLength(21);
  });

  it('says in its minutes what has happened, and no more', () => {
    const facts = factsOf(sitting.state);
    const list = facts.map(({ n, section, kind }) => `${n} ${section} ${kind}`);
    expect(list.join('\n')).toMatchInlineSnapshot(`
      "13 opening sitting-opened
      14 opening quorum
      15 opening arrived
      16 opening quorum
      17 opening left
      18 opening quorum
      21 opening arrived
      22 opening quorum
      23 opening arrived
      24 opening arrived
      25 opening arrived
      26 opening arrived
      27 opening arrived
      28 opening arrived
      29 opening arrived
      30 opening arrived
      31 opening arrived
      32 housing item-opened
      33 housing motion-moved
      34 housing amendment-moved
      56 housing vote
      106 housing vote
      108 housing decision
      111 housing vote
      114 housing vote
      115 housing decision
      138 housing vote
      140 housing decision
      141 closing sitting-closed"
    `);
    const votes = facts.filter((fact) => fact.kind === 'vote');
    expect(votes.map(({ by, votes: named }) => [by, named.length])).toEqual([
      ['electronic', 19],
      ['roll-call', 20],
      ['election', 0],
      ['election', 0],
      ['electronic', 20],
    ]);
  });
});
