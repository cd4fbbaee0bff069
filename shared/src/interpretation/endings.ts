/**
 * What happens to the interpretation because of something else: the record
 * calls for these events together with the one that causes them.
 */
import { leaveAir } from './air.ts';
import type { Interpretation } from './channels.ts';
import { heldChannel } from './channels.ts';
import type { InterpretationEvent, SpeakingEnd } from './events.ts';
import { takesPart } from './handover.ts';

/** Somebody is gone: not on air, on no relay, in no handover, and not on the floor. */
export function afterInterpreterLeft(
  interpretation: Interpretation,
  person: string,
): InterpretationEvent[] {
  const held = heldChannel(interpretation, person);
  const offered = Object.entries(interpretation.handovers).filter(
    ([, handover]) => handover.from !== person && takesPart(handover, person),
  );
  return [
    ...(interpretation.toFloor?.person === person ? endOfSpeaking(interpretation, 'left') : []),
    ...offered.map(([channel]): InterpretationEvent => ({
      type: 'HandoverEnded',
      channel,
      because: 'lapsed',
      person,
    })),
    ...(held === null ? [] : leaveAir(interpretation, held, person, 'left')),
    ...(person in interpretation.relays
      ? [{ type: 'RelayTaken', person, from: null } as const]
      : []),
  ];
}

export function endOfSpeaking(
  { toFloor }: Interpretation,
  because: SpeakingEnd,
): InterpretationEvent[] {
  if (toFloor === null) return [];
  return [{ type: 'SpeakingToFloorEnded', person: toFloor.person, because }];
}

/** The meeting is over, and so is every voice in it. */
export function afterClosing(interpretation: Interpretation): InterpretationEvent[] {
  const events = endOfSpeaking(interpretation, 'closed');
  for (const [channel, { air }] of Object.entries(interpretation.channels)) {
    if (air.status !== 'off') {
      events.push({ type: 'WentOffAir', person: air.person, channel, because: 'closed' });
    }
  }
  return events;
}
