import { refused } from '../kernel/outcome.ts';
import { leaveAir, passTo, relievedBy } from './air.ts';
import { heldChannel, holds } from './channels.ts';
import type { Interpretation } from './channels.ts';
import type { CommandOf } from './commands.ts';
import type { InterpretationFacts, InterpretationOutcome } from './facts.ts';
import { wouldLoop } from './relay.ts';

export function goOnAir(
  interpretation: Interpretation,
  { channel: tag, takeOver }: CommandOf<'GoOnAir'>,
  { by }: InterpretationFacts,
): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!channel.assigned.includes(by)) return refused('not-assigned');
  if (channel.air.status === 'on' && channel.air.person === by) return refused('already-on-air');
  const held = heldChannel(interpretation, by);
  if (held !== null && held !== tag) return refused('on-air-elsewhere');
  if (channel.air.status === 'on' && !takeOver) return refused('channel-engaged');
  return passTo(interpretation, tag, by);
}

export function goOffAir(
  interpretation: Interpretation,
  { channel: tag }: CommandOf<'GoOffAir'>,
  { by }: InterpretationFacts,
): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!holds(channel.air, by)) return refused('not-on-air');
  return leaveAir(interpretation, tag, by, 'ended');
}

/** The other output: one voice leaves a channel and begins in the next, in one commit. */
export function switchOutput(
  interpretation: Interpretation,
  { to }: CommandOf<'SwitchOutput'>,
  { by }: InterpretationFacts,
): InterpretationOutcome {
  const channel = interpretation.channels[to];
  if (channel === undefined) return refused('unknown-channel');
  if (!channel.assigned.includes(by)) return refused('not-assigned');
  const held = heldChannel(interpretation, by);
  if (held === null) return refused('not-on-air');
  if (held === to) return refused('already-on-air');
  if (channel.air.status === 'on') return refused('channel-engaged');
  return [...leaveAir(interpretation, held, by, 'switched'), ...passTo(interpretation, to, by)];
}

export function takeRelay(
  interpretation: Interpretation,
  { from }: CommandOf<'TakeRelay'>,
  { by }: InterpretationFacts,
): InterpretationOutcome {
  if (from !== null && !Object.hasOwn(interpretation.channels, from)) {
    return refused('unknown-channel');
  }
  // A key that is pressed twice changes nothing.
  if ((interpretation.relays[by] ?? null) === from) return [];
  const held = heldChannel(interpretation, by);
  if (held !== null && wouldLoop(interpretation, held, from)) return refused('relay-loop');
  return [{ type: 'RelayTaken', person: by, from }];
}

/** The media plane noticed that an interpreter's sound stopped. Who has accepted to relieve them begins. */
export function noteVanished(
  interpretation: Interpretation,
  { person }: CommandOf<'NoteInterpreterVanished'>,
): InterpretationOutcome {
  const channel = heldChannel(interpretation, person);
  if (channel === null || interpretation.channels[channel]?.air.status !== 'on') {
    return refused('not-on-air');
  }
  const vanished = { type: 'InterpreterVanished', person, channel } as const;
  const relief = relievedBy(interpretation, channel);
  return relief === null ? [vanished] : [vanished, ...passTo(interpretation, channel, relief)];
}

export function noteReturned(
  interpretation: Interpretation,
  { person }: CommandOf<'NoteInterpreterReturned'>,
): InterpretationOutcome {
  const channel = heldChannel(interpretation, person);
  if (channel === null || interpretation.channels[channel]?.air.status !== 'vanished') {
    return refused('not-on-air');
  }
  return [{ type: 'InterpreterReturned', person, channel }];
}

/** One event takes everybody off the air: all listeners are back on the floor together. */
export function endInterpretation({ channels }: Interpretation): InterpretationOutcome {
  const anybody = Object.values(channels).some(({ air }) => air.status !== 'off');
  return anybody ? [{ type: 'InterpretationEnded' }] : refused('nobody-on-air');
}
