import { describe, expect, it } from 'vitest';
import { isRefusal } from '../kernel/outcome.ts';
import { advisoryDefault } from '../law/packs/advisory-default.ts';
import { robertsRules } from '../law/packs/roberts-rules.ts';
import type { RulePack } from '../law/rule-pack.ts';
import { sourceOf } from '../law/sources.ts';
import type { Role } from '../identity/people.ts';
import { PRECEDENCE } from '../motions/precedence.ts';
import type { MotionKind } from '../motions/events.ts';
import { decidedAs } from '../voting/announcement.ts';
import { currentPoll } from '../voting/poll.ts';
import { decide } from './decide.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { MeetingState, RecordEvent } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';
import { askingAs, BEAT_MS, CONSTITUTION, PLANNED } from './specification.ts';

const MEMBERS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11'];
const [CHAIR = ''] = MEMBERS;
const VOTERS = MEMBERS.slice(1);

/** Eleven sit under the pack, a main motion is pending, and then one of the kind. */
class Assembly {
  state: MeetingState = initialState;
  #n = 0;
  readonly motions: string[] = [];

  constructor(pack: RulePack) {
    const seats = MEMBERS.map((member) => ({
      seat: `seat-${member}`,
      member,
      office: member === CHAIR ? ('chair' as const) : ('member' as const),
      substitute: null,
    }));
    const constitution = { ...CONSTITUTION, seats, statutory: seats.length, pack };
    this.#take([...PLANNED, { type: 'MeetingConstituted', constitution }]);
    this.#take(
      MEMBERS.map((person): RecordEvent => ({ type: 'PersonArrived', person, way: 'room' })),
    );
    this.does(CHAIR, { type: 'OpenMeeting' });
    this.does(CHAIR, { type: 'OpenItem', item: 'park', title: { en: 'The park' } });
    this.move('main');
  }

  #take(events: readonly RecordEvent[]): void {
    for (const event of events) {
      this.#n += 1;
      this.state = evolve(this.state, { n: this.#n, at: this.#n * BEAT_MS, by: 'x', event });
    }
  }

  does(by: string, command: RecordCommand): readonly RecordEvent[] {
    const roleOf = (id: string): Role => (id === CHAIR ? 'chair' : 'member');
    const asking = { ...askingAs(by, this.#n), role: roleOf(by), roleOf };
    const outcome = decide(this.state, command, asking);
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
    this.#take(outcome);
    return outcome;
  }

  move(kind: MotionKind): string {
    const item = 'park';
    const text = `Text of ${kind}`;
    this.does('m2', { type: 'MoveMotion', item, kind, title: { en: kind }, text });
    const id = this.state.motions.motions.at(-1)?.id ?? '';
    const waits = this.state.motions.motions.at(-1)?.state.status === 'moved';
    if (waits) this.does('m3', { type: 'Second', on: { motion: id } });
    return id;
  }

  /** Puts it to the vote as whatever the chair calls it: so many say Yes, so many No. */
  vote(
    on: { readonly motion: string } | { readonly amendment: string },
    yes: number,
    no: number,
    purpose: 'procedural' | 'motion' | 'statute' = 'procedural',
  ) {
    const question = { en: 'Shall it pass?' };
    this.does(CHAIR, { type: 'AnnouncePoll', kind: 'electronic', purpose, question, on });
    const poll = currentPoll(this.state.voting);
    if (poll === null) throw new Error('no poll');
    this.does(CHAIR, { type: 'StartPoll', poll: poll.poll, smallRegisterAccepted: false });
    VOTERS.slice(0, yes + no).forEach((person, index) => {
      const choice = index < yes ? ('yes' as const) : ('no' as const);
      this.does(person, {
        type: 'CastBallot',
        poll: poll.poll,
        answer: { kind: 'choice', choice },
      });
    });
    this.does(CHAIR, { type: 'ClosePoll', poll: poll.poll });
    const closed = this.state.voting.polls[poll.poll];
    if (closed?.status !== 'closed' || closed.result?.kind !== 'choices') {
      throw new Error('no result');
    }
    return { ...closed.result.verdict, as: decidedAs(poll) };
  }
}

const TWO_THIRDS = Object.entries(PRECEDENCE).flatMap(([kind, { vote }]) =>
  vote === 'two-thirds' ? [kind] : [],
);
const BY_MAJORITY = ['refer', 'postpone', 'table', 'recess', 'adjourn', 'point-of-order-appeal'];

describe('Robert’s Rules: the majority follows the kind of motion', () => {
  it('two thirds are for what cuts debate short, and for nothing else', () => {
    expect(TWO_THIRDS).toEqual(['limit-debate', 'previous-question']);
  });

  it.each(['limit-debate', 'previous-question'] as const)(
    '%s takes two thirds of the votes cast: 6 of 9 pass, 6 of 10 do not',
    (kind) => {
      for (const purpose of ['procedural', 'motion'] as const) {
        const passes = new Assembly(robertsRules);
        const six = passes.vote({ motion: passes.move(kind) }, 6, 3, purpose);
        expect(six).toMatchObject({ outcome: 'adopted', needed: 6, as: 'procedural' });
        expect(six.majority).toMatchObject({ p: 2, q: 3, of: 'valid', strict: false });
        const fails = new Assembly(robertsRules);
        const four = fails.vote({ motion: fails.move(kind) }, 6, 4, purpose);
        expect(four).toMatchObject({ outcome: 'rejected', needed: 7 });
      }
    },
  );

  it.each(BY_MAJORITY as readonly MotionKind[])(
    '%s takes a majority of the votes cast: 6 of 10 pass, 5 of 10 do not',
    (kind) => {
      const passes = new Assembly(robertsRules);
      const six = passes.vote({ motion: passes.move(kind) }, 6, 4);
      expect(six).toMatchObject({ outcome: 'adopted', needed: 6, as: 'motion' });
      const fails = new Assembly(robertsRules);
      expect(fails.vote({ motion: fails.move(kind) }, 5, 5)).toMatchObject({
        outcome: 'rejected',
        because: 'tie-rule',
      });
    },
  );

  it('an amendment takes a majority even to what needs two thirds itself', () => {
    const assembly = new Assembly(robertsRules);
    const motion = assembly.state.motions.motions[0]?.id ?? '';
    assembly.does('m4', {
      type: 'MoveAmendment',
      motion,
      passage: 'Text',
      replacement: 'Words',
    });
    const amendment = assembly.state.motions.amendments[0]?.id ?? '';
    assembly.does('m5', { type: 'Second', on: { amendment } });
    const amended = assembly.vote({ amendment }, 6, 4, 'statute');
    expect(amended).toMatchObject({ outcome: 'adopted', as: 'motion' });
    expect(assembly.vote({ motion }, 6, 4, 'statute')).toMatchObject({
      outcome: 'rejected',
      as: 'statute',
    });
  });

  it('the pack says where it stands', () => {
    expect(sourceOf(robertsRules, 'voting.majority.procedural')).toMatchObject({ checked: true });
    expect(sourceOf(robertsRules, 'voting.majority.procedural')?.text.en).toContain('§ 16');
  });

  it('in a body without that precedence the announced purpose says it', () => {
    const two = { p: 2, q: 3, of: 'valid', strict: false, kind: 'share' } as const;
    const { voting } = advisoryDefault;
    const pack = {
      ...advisoryDefault,
      voting: { ...voting, majority: { ...voting.majority, procedural: two } },
    };
    const assembly = new Assembly(pack);
    expect(assembly.vote({ motion: assembly.move('recess') }, 6, 4)).toMatchObject({
      outcome: 'rejected',
      as: 'procedural',
    });
  });
});
