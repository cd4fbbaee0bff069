import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../kernel/outcome.ts';
import { assignmentsOf, holds, initialInterpretation, onAir } from './channels.ts';
import type { Air, Interpretation } from './channels.ts';
import type { InterpretationCommand } from './commands.ts';
import { afterInterpreterLeft } from './endings.ts';
import type { InterpretationEvent } from './events.ts';
import { evolveInterpretation } from './evolve.ts';
import type { InterpretationFacts } from './facts.ts';
import { relayed } from './relay.ts';
import { decideInterpretation } from './rules.ts';

const PEOPLE = ['ana', 'ben', 'caro', 'dov'];
const TAGS = ['ar', 'el', 'en', 'sl'];
const RUNS = { numRuns: 400 };
const BEAT_MS = 1_000;

type Step =
  { readonly by: string; readonly command: InterpretationCommand } | { readonly leaves: string };

const person = fc.constantFrom(...PEOPLE);
const tag = fc.constantFrom(...TAGS);
const booth = fc.constantFrom('one', 'two');
const outputs = fc.uniqueArray(tag, { minLength: 1, maxLength: 2 });

const command: fc.Arbitrary<InterpretationCommand> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant('GoOnAir' as const),
      channel: tag,
      takeOver: fc.boolean(),
    }),
    weight: 8,
  },
  fc.record({ type: fc.constant('GoOffAir' as const), channel: tag }),
  fc.record({ type: fc.constant('SwitchOutput' as const), to: tag }),
  {
    arbitrary: fc.record({ type: fc.constant('TakeRelay' as const), from: fc.option(tag) }),
    weight: 8,
  },
  fc.record({ type: fc.constant('AskHandover' as const), channel: tag }),
  fc.record({
    type: fc.constant('AnswerHandover' as const),
    channel: tag,
    accept: fc.boolean(),
  }),
  fc.record({ type: fc.constant('SettleHandover' as const), channel: tag }),
  fc.record({ type: fc.constant('NoteInterpreterVanished' as const), person }),
  fc.record({ type: fc.constant('NoteInterpreterReturned' as const), person }),
  fc.record({ type: fc.constant('SpeakToFloor' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('ReleaseInterpreter' as const), person, channel: tag }),
  fc.record({ type: fc.constant('OpenBooth' as const), booth, outputs }),
  fc.record({ type: fc.constant('ChangeBooth' as const), booth, outputs }),
  fc.record({ type: fc.constant('CloseBooth' as const), booth }),
  fc.record({ type: fc.constant('SeatInterpreter' as const), booth, person }),
  fc.record({ type: fc.constant('UnseatInterpreter' as const), booth, person }),
  fc.constant({ type: 'EndInterpretation' as const }),
);

/** Two in a booth, one relieves the other, and before that happens the booth changes or closes. */
const relievedInBooth: fc.Arbitrary<readonly Step[]> = fc
  .record({
    booth,
    outputs,
    people: fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 2 }),
    after: fc.option(outputs),
    swapped: fc.boolean(),
  })
  .map(({ booth: id, outputs: tags, people, after, swapped }): readonly Step[] => {
    const [from = '', to = ''] = people;
    const [channel = ''] = tags;
    const seats = swapped ? [to, from] : [from, to];
    const last: InterpretationCommand =
      after === null
        ? { type: 'CloseBooth', booth: id }
        : { type: 'ChangeBooth', booth: id, outputs: after };
    return [
      { by: from, command: { type: 'OpenBooth', booth: id, outputs: tags } },
      ...seats.map((one) => ({
        by: from,
        command: { type: 'SeatInterpreter' as const, booth: id, person: one },
      })),
      { by: from, command: { type: 'GoOnAir', channel, takeOver: true } },
      { by: to, command: { type: 'AskHandover', channel } },
      { by: from, command: { type: 'AnswerHandover', channel, accept: true } },
      { by: from, command: last },
    ];
  });

const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.record({ by: person, command }).map((step) => [step]), weight: 60 },
      { arbitrary: fc.record({ leaves: person }).map((step) => [step]), weight: 2 },
      { arbitrary: relievedInBooth, weight: 1 },
    ),
    { minLength: 10, maxLength: 80, size: 'max' },
  )
  .map((parts) => parts.flat());

/** Everybody may work into everything; only then do the rules have much to say. */
const BEGINNING: readonly InterpretationEvent[] = TAGS.flatMap((channel) => [
  { type: 'ChannelOpened', channel } as const,
  ...PEOPLE.map((one) => ({ type: 'InterpreterAssigned', person: one, channel }) as const),
]);

interface Commit {
  /** Before the first event, and after each. */
  readonly states: readonly Interpretation[];
  readonly events: readonly InterpretationEvent[];
  readonly step: Step;
}

function play(story: readonly Step[]): readonly Commit[] {
  const commits: Commit[] = [];
  let now = 0;
  let state = BEGINNING.reduce((before, event) => at(before, event, 0), initialInterpretation);
  for (const step of story) {
    now += BEAT_MS;
    const events = decided(state, step, now);
    const states = [state];
    for (const event of events) {
      state = at(state, event, now);
      states.push(state);
    }
    commits.push({ states, events, step });
  }
  return commits;
}

function at(state: Interpretation, event: InterpretationEvent, now: number): Interpretation {
  return evolveInterpretation(state, event, { n: 1, at: now, by: 'system' });
}

function decided(state: Interpretation, step: Step, now: number): readonly InterpretationEvent[] {
  if ('leaves' in step) return afterInterpreterLeft(state, step.leaves);
  const facts: InterpretationFacts = {
    by: step.by,
    now,
    meetingClosed: false,
    meetingOpen: true,
    handoverSeconds: 3,
    speaksForOthers: false,
    isInterpreter: () => true,
    maySpeak: () => false,
    isPresent: () => true,
  };
  const outcome = decideInterpretation(state, step.command, facts);
  return isRefusal(outcome) ? [] : outcome;
}

/** Follows who takes from whom as far as it goes; null when it comes round. */
function depthOf({ channels, relays }: Interpretation, from: string): number | null {
  let next: string | null = from;
  for (let depth = 0; depth <= TAGS.length; depth += 1) {
    const air: Air | undefined = next === null ? undefined : channels[next]?.air;
    if (air === undefined || air.status === 'off') return depth;
    next = relays[air.person] ?? null;
  }
  return null;
}

describe('whatever interpreters do', () => {
  it('no relay turns in a circle', () => {
    let relays = 0;
    fc.assert(
      fc.property(steps, (story) => {
        for (const state of play(story).flatMap(({ states }) => states)) {
          expect(TAGS.map((channel) => depthOf(state, channel))).not.toContain(null);
          relays += TAGS.filter((channel) => (relayed(state, channel)?.depth ?? 0) > 1).length;
        }
      }),
      RUNS,
    );
    expect(relays, 'relays of relays').toBeGreaterThan(100);
  });

  it('a channel has one voice at most, and a voice one channel', () => {
    fc.assert(
      fc.property(steps, (story) => {
        for (const { states, events } of play(story)) {
          for (const state of states) {
            const held = Object.values(state.channels).flatMap(({ air }) =>
              air.status === 'off' ? [] : [air.person],
            );
            expect(new Set(held).size).toBe(held.length);
          }
          for (const [index, event] of events.entries()) {
            if (event.type !== 'WentOnAir') continue;
            const before = states[index]?.channels[event.channel]?.air;
            if (before === undefined || before.status === 'off') continue;
            const { person: other } = before;
            if (other === event.person) continue;
            expect(events.slice(index + 1)).toContainEqual(
              expect.objectContaining({ type: 'WentOffAir', person: other }),
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('a channel that has a voice before and after a commit has one at every event of it', () => {
    let handovers = 0;
    fc.assert(
      fc.property(steps, (story) => {
        for (const { states, step } of play(story)) {
          if ('command' in step && step.command.type === 'NoteInterpreterVanished') continue;
          const [first] = states;
          const last = states.at(-1);
          if (first === undefined || last === undefined) continue;
          for (const channel of TAGS) {
            const [before, after] = [onAir(first, channel), onAir(last, channel)];
            if (before === null || after === null) continue;
            if (before !== after) handovers += 1;
            for (const state of states) expect(onAir(state, channel)).not.toBeNull();
          }
        }
      }),
      RUNS,
    );
    expect(handovers, 'changes of voices').toBeGreaterThan(100);
  });

  it('whoever speaks to the floor is assigned somewhere', () => {
    let spoken = 0;
    fc.assert(
      fc.property(steps, (story) => {
        for (const { states } of play(story)) {
          const state = states.at(-1);
          const speaker = state?.toFloor?.person;
          if (state === undefined || speaker === undefined) continue;
          spoken += 1;
          expect(assignmentsOf(state, speaker)).not.toEqual([]);
        }
      }),
      RUNS,
    );
    expect(spoken, 'commits while somebody speaks to the floor').toBeGreaterThan(100);
  });

  it('only who is assigned is on air, and who is on air has a turn that is counted', () => {
    fc.assert(
      fc.property(steps, (story) => {
        for (const { states } of play(story)) {
          const state = states.at(-1);
          for (const { air, assigned } of Object.values(state?.channels ?? {})) {
            if (air.status === 'off') continue;
            expect(assigned).toContain(air.person);
            expect(state?.turns[air.person]).toBeDefined();
          }
          const people = Object.values(state?.channels ?? {});
          for (const one of Object.keys(state?.turns ?? {})) {
            expect(people.some(({ air }) => holds(air, one))).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});
