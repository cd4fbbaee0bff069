import { refused } from '../kernel/outcome.ts';
import { leaveAir } from './air.ts';
import { boothOf, MOST_IN_BOOTH } from './booths.ts';
import type { Booth } from './booths.ts';
import { assignmentsOf, holds } from './channels.ts';
import type { Interpretation } from './channels.ts';
import type { CommandOf } from './commands.ts';
import { endOfSpeaking } from './endings.ts';
import type { InterpretationEvent } from './events.ts';
import { evolveInterpretation } from './evolve.ts';
import type { InterpretationFacts, InterpretationOutcome } from './facts.ts';
import { takesPart } from './handover.ts';

export function openBooth(
  interpretation: Interpretation,
  { booth, outputs }: CommandOf<'OpenBooth'>,
): InterpretationOutcome {
  if (found(interpretation, booth) !== null) return refused('booth-already-open');
  if (new Set(outputs).size < outputs.length) return refused('same-output-twice');
  return [...opening(interpretation, outputs), { type: 'BoothOpened', booth, outputs }];
}

/** Those who sit there follow: assigned to what is new, released from what is not served any more. */
export function changeBooth(
  interpretation: Interpretation,
  { booth: id, outputs }: CommandOf<'ChangeBooth'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const booth = found(interpretation, id);
  if (booth === null) return refused('unknown-booth');
  if (new Set(outputs).size < outputs.length) return refused('same-output-twice');
  if (booth.outputs.join() === outputs.join()) return [];
  const left = booth.outputs.filter((tag) => !outputs.includes(tag));
  return inTurn(interpretation, facts, [
    (now) => [...opening(now, outputs), { type: 'BoothChanged', booth: id, outputs }],
    ...booth.seated.map(
      (person): Step =>
        (now) =>
          assigning(now, person, outputs),
    ),
    ...booth.seated.map(
      (person): Step =>
        (now) =>
          releasing(now, person, left, facts),
    ),
  ]);
}

export function closeBooth(
  interpretation: Interpretation,
  { booth: id }: CommandOf<'CloseBooth'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const booth = found(interpretation, id);
  if (booth === null) return refused('unknown-booth');
  return inTurn(interpretation, facts, [
    ...booth.seated.map(
      (person): Step =>
        (now) =>
          unseating(now, booth, person, facts),
    ),
    () => [{ type: 'BoothClosed', booth: id }],
  ]);
}

export function seatInterpreter(
  interpretation: Interpretation,
  { booth: id, person }: CommandOf<'SeatInterpreter'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const booth = found(interpretation, id);
  if (booth === null) return refused('unknown-booth');
  if (!facts.isInterpreter(person)) return refused('unknown-interpreter');
  const before = boothOf(interpretation.booths, person);
  if (before !== null) return refused(before.id === id ? 'already-seated' : 'seated-elsewhere');
  if (booth.seated.length >= MOST_IN_BOOTH) return refused('booth-full');
  return [
    { type: 'InterpreterSeated', person, booth: id },
    ...assigning(interpretation, person, booth.outputs),
  ];
}

export function unseatInterpreter(
  interpretation: Interpretation,
  { booth: id, person }: CommandOf<'UnseatInterpreter'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const booth = found(interpretation, id);
  if (booth === null) return refused('unknown-booth');
  if (!booth.seated.includes(person)) return refused('not-seated');
  return unseating(interpretation, booth, person, facts);
}

export function assign(
  { channels }: Interpretation,
  { person, channel: tag }: CommandOf<'AssignInterpreter'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const channel = channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!facts.isInterpreter(person)) return refused('unknown-interpreter');
  if (channel.assigned.includes(person)) return refused('already-assigned');
  return [{ type: 'InterpreterAssigned', person, channel: tag }];
}

export function release(
  interpretation: Interpretation,
  { person, channel: tag }: CommandOf<'ReleaseInterpreter'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!channel.assigned.includes(person)) return refused('not-assigned');
  const booth = boothOf(interpretation.booths, person);
  if (booth !== null && booth.outputs.includes(tag)) return refused('seated-for-channel');
  return releasing(interpretation, person, [tag], facts);
}

function found({ booths }: Interpretation, id: string): Booth | null {
  return booths.find((booth) => booth.id === id) ?? null;
}

function opening(
  { channels }: Interpretation,
  outputs: readonly string[],
): readonly InterpretationEvent[] {
  return outputs
    .filter((tag) => !Object.hasOwn(channels, tag))
    .map((channel) => ({ type: 'ChannelOpened', channel }));
}

function assigning(
  interpretation: Interpretation,
  person: string,
  tags: readonly string[],
): readonly InterpretationEvent[] {
  const assigned = assignmentsOf(interpretation, person);
  return tags
    .filter((tag) => !assigned.includes(tag))
    .map((channel) => ({ type: 'InterpreterAssigned', person, channel }));
}

function unseating(
  interpretation: Interpretation,
  { id, outputs }: Booth,
  person: string,
  facts: InterpretationFacts,
): InterpretationEvent[] {
  return [
    ...releasing(interpretation, person, outputs, facts),
    { type: 'InterpreterUnseated', person, booth: id },
  ];
}

/** With the last channel goes the right to speak to the floor. */
function releasing(
  interpretation: Interpretation,
  person: string,
  tags: readonly string[],
  facts: InterpretationFacts,
): InterpretationEvent[] {
  return inTurn(interpretation, facts, [
    ...tags.map(
      (tag): Step =>
        (now) =>
          releasingFrom(now, person, tag),
    ),
    (now) =>
      now.toFloor?.person === person && assignmentsOf(now, person).length === 0
        ? endOfSpeaking(now, 'released')
        : [],
  ]);
}

/** Nobody is released while they are on air, or are being asked to be. */
function releasingFrom(
  interpretation: Interpretation,
  person: string,
  tag: string,
): InterpretationEvent[] {
  const channel = interpretation.channels[tag];
  if (channel === undefined || !channel.assigned.includes(person)) return [];
  const released = { type: 'InterpreterReleased', person, channel: tag } as const;
  if (holds(channel.air, person)) {
    return [...leaveAir(interpretation, tag, person, 'released'), released];
  }
  const handover = interpretation.handovers[tag];
  const asked = handover !== undefined && takesPart(handover, person);
  return asked
    ? [{ type: 'HandoverEnded', channel: tag, because: 'lapsed', person }, released]
    : [released];
}

type Step = (now: Interpretation) => readonly InterpretationEvent[];

/** Each step is decided on what those before it leave behind: whoever went on air there is on air. */
function inTurn(
  interpretation: Interpretation,
  { now, by }: InterpretationFacts,
  steps: readonly Step[],
): InterpretationEvent[] {
  const events: InterpretationEvent[] = [];
  let state = interpretation;
  for (const step of steps) {
    const next = step(state);
    events.push(...next);
    // The number matters to nobody here: of this state only what follows is decided.
    const meta = { n: 0, at: now, by };
    state = next.reduce((before, event) => evolveInterpretation(before, event, meta), state);
  }
  return events;
}
