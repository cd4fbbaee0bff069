import { describe, expect, it } from 'vitest';
import { isRefusal } from '../kernel/outcome.ts';
import { advisoryDefault } from '../law/packs/advisory-default.ts';
import type { Constitution } from '../meeting/constitution.ts';
import type { Role } from '../identity/people.ts';
import type { Answer } from '../voting/answer.ts';
import { tallyOf } from '../voting/ballot.ts';
import { electedIn } from '../voting/elected.ts';
import { currentPoll, openPoll, pollOf } from '../voting/poll.ts';
import type { Choice } from '../voting/answer.ts';
import { NO_BOX } from './asking.ts';
import { decide } from './decide.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { MeetingState, RecordEvent } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';
import { askingAs, BEAT_MS, CONSTITUTION } from './specification.ts';

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

/** A sitting as it goes: what is said, and what became of it. */
class Sitting {
  state: MeetingState = initialState;
  readonly events: RecordEvent[] = [];
  #box = new Map<string, Answer>();

  says(by: string, command: RecordCommand): readonly RecordEvent[] {
    const poll = openPoll(this.state.voting);
    const tally = poll === null ? null : tallyOf(poll, [...this.#box.values()]);
    const outcome = decide(this.state, command, {
      ...askingAs(by, this.events.length),
      role: roleOf(by) ?? 'system',
      roleOf,
      box: { ...NO_BOX, key: 'a2V5', tally, participants: () => [...this.#box.keys()] },
    });
    if (isRefusal(outcome)) throw new Error(`${command.type} by ${by}: ${outcome.refused}`);
    for (const event of outcome) {
      this.events.push(event);
      const n = this.events.length;
      this.state = evolve(this.state, { n, at: n * BEAT_MS, by, event });
    }
    return outcome;
  }

  /** Announced and opened; its id. */
  puts(poll: Omit<Extract<RecordCommand, { type: 'AnnouncePoll' }>, 'type'>): string {
    this.says(CHAIR, { type: 'AnnouncePoll', ...poll });
    return this.starts();
  }

  starts(): string {
    const poll = currentPoll(this.state.voting)?.poll ?? '';
    this.#box = new Map();
    this.says(CHAIR, { type: 'StartPoll', poll, smallRegisterAccepted: false });
    return poll;
  }

  /** Into the box: such votes are in no event. */
  drops(person: string, candidate: string): void {
    this.#box.set(person, { kind: 'persons', persons: [candidate] });
  }

  votes(poll: string, people: readonly string[], choice: Choice): void {
    const answer: Answer = { kind: 'choice', choice };
    for (const person of people) this.says(person, { type: 'CastBallot', poll, answer });
  }

  closes(poll: string): readonly string[] {
    return this.says(CHAIR, { type: 'ClosePoll', poll }).map(({ type }) => type);
  }
}

describe('a whole sitting of a council of twenty-one', () => {
  const sitting = new Sitting();
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
});
