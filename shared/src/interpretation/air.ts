import { heldChannel } from './channels.ts';
import type { Channel, Interpretation } from './channels.ts';
import type { InterpretationEvent, OffAirBecause } from './events.ts';
import { wouldLoop } from './relay.ts';

/**
 * The voice of a channel goes over to the person. Whoever was there leaves
 * behind them, so that there is no moment without a voice; a relay that would
 * now turn in a circle falls to the floor before.
 */
export function passTo(
  interpretation: Interpretation,
  tag: string,
  person: string,
  because: OffAirBecause = 'handed-over',
): InterpretationEvent[] {
  const events: InterpretationEvent[] = [];
  const from = interpretation.relays[person] ?? null;
  if (wouldLoop(interpretation, tag, from)) {
    events.push({ type: 'RelayTaken', person, from: null });
  }
  events.push({ type: 'WentOnAir', person, channel: tag });
  const air = interpretation.channels[tag]?.air;
  if (air !== undefined && air.status !== 'off' && air.person !== person) {
    events.push({ type: 'WentOffAir', person: air.person, channel: tag, because });
  }
  return events;
}

/**
 * Whoever holds the channel leaves it: to the colleague who has accepted to
 * relieve them and is only being counted down to, else to nobody.
 */
export function leaveAir(
  interpretation: Interpretation,
  tag: string,
  person: string,
  because: OffAirBecause,
): InterpretationEvent[] {
  const relief = relievedBy(interpretation, tag);
  if (relief !== null && relief !== person) {
    return passTo(interpretation, tag, relief, because === 'ended' ? 'handed-over' : because);
  }
  return [{ type: 'WentOffAir', person, channel: tag, because }];
}

/** Who has accepted to take over the channel, and can. */
export function relievedBy(interpretation: Interpretation, tag: string): string | null {
  const handover = interpretation.handovers[tag];
  const channel = interpretation.channels[tag];
  if (handover?.status !== 'accepted' || channel === undefined) return null;
  return mayTake(interpretation, channel, handover.to) ? handover.to : null;
}

/** Assigned to the channel, and on air nowhere. */
export function mayTake(interpretation: Interpretation, channel: Channel, person: string): boolean {
  return channel.assigned.includes(person) && heldChannel(interpretation, person) === null;
}
