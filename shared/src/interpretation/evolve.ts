import type { EventMeta } from '../kernel/decider.ts';
import { evolveBooths } from './booths.ts';
import { holds, OFF } from './channels.ts';
import type { Channel, Interpretation } from './channels.ts';
import type { InterpretationEvent } from './events.ts';
import type { Handover } from './handover.ts';

export function evolveInterpretation(
  interpretation: Interpretation,
  event: InterpretationEvent,
  meta: EventMeta,
): Interpretation {
  switch (event.type) {
    case 'ChannelOpened':
      return put(interpretation, event.channel, { assigned: [], air: OFF });
    case 'BoothOpened':
    case 'BoothChanged':
    case 'BoothClosed':
    case 'InterpreterSeated':
    case 'InterpreterUnseated':
      return { ...interpretation, booths: evolveBooths(interpretation.booths, event) };
    case 'RelayTaken':
      return { ...interpretation, relays: named(interpretation.relays, event.person, event.from) };
    case 'LanguageDeclared': {
      const languages = named(interpretation.languages, event.person, event.language);
      return { ...interpretation, languages };
    }
    case 'SpeakingToFloorBegan':
      return { ...interpretation, toFloor: { person: event.person, since: meta.at } };
    case 'SpeakingToFloorEnded':
      return { ...interpretation, toFloor: null };
    case 'InterpretationEnded':
      return allOff(interpretation);
    case 'HandoverAsked':
    case 'HandoverAccepted':
    case 'HandoverEnded':
      return { ...interpretation, handovers: afterHandover(interpretation, event, meta.at) };
    default:
      return onChannel(interpretation, event, meta);
  }
}

/** The record with one more name in it, or with one less where there is no value. */
function named<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [key]: _before, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}

function put(interpretation: Interpretation, tag: string, channel: Channel): Interpretation {
  return { ...interpretation, channels: { ...interpretation.channels, [tag]: channel } };
}

function allOff(interpretation: Interpretation): Interpretation {
  const channels = Object.entries(interpretation.channels).map(
    ([tag, channel]) => [tag, { ...channel, air: OFF }] as const,
  );
  const off = { channels: Object.fromEntries(channels), handovers: {}, turns: {}, toFloor: null };
  return { ...interpretation, ...off };
}

type HandoverEvent = Extract<
  InterpretationEvent,
  { readonly type: 'HandoverAsked' | 'HandoverAccepted' | 'HandoverEnded' }
>;

function afterHandover(
  { handovers }: Interpretation,
  event: HandoverEvent,
  at: number,
): Interpretation['handovers'] {
  const { channel } = event;
  if (event.type === 'HandoverEnded') return named(handovers, channel, null);
  if (event.type === 'HandoverAsked') {
    const { from, to, by } = event;
    return named<Handover>(handovers, channel, { status: 'asked', from, to, by, at });
  }
  const { from, to, seconds } = event;
  const by = handovers[channel]?.by ?? from;
  return named<Handover>(handovers, channel, { status: 'accepted', from, to, by, at, seconds });
}

type OnChannel = Extract<
  InterpretationEvent,
  {
    readonly type:
      | 'InterpreterAssigned'
      | 'InterpreterReleased'
      | 'WentOnAir'
      | 'WentOffAir'
      | 'InterpreterVanished'
      | 'InterpreterReturned';
  }
>;

/** An event unknown to this version has no channel of ours, and changes nothing. */
function onChannel(
  interpretation: Interpretation,
  event: OnChannel,
  meta: EventMeta,
): Interpretation {
  const channel = interpretation.channels[event.channel];
  if (channel === undefined) return interpretation;
  const after = put(interpretation, event.channel, evolveChannel(channel, event, meta));
  if (event.type === 'WentOnAir') return withTurn(after, event.person, meta.at);
  return event.type === 'WentOffAir' ? withoutTurn(after, event) : after;
}

function evolveChannel(channel: Channel, event: OnChannel, meta: EventMeta): Channel {
  const { person } = event;
  switch (event.type) {
    case 'InterpreterAssigned':
      return { ...channel, assigned: [...channel.assigned, person] };
    case 'InterpreterReleased':
      return { ...channel, assigned: channel.assigned.filter((id) => id !== person) };
    case 'WentOnAir':
    case 'InterpreterReturned':
      return { ...channel, air: { status: 'on', person, since: meta.at } };
    case 'InterpreterVanished':
      return { ...channel, air: { status: 'vanished', person, since: meta.at } };
    case 'WentOffAir':
      // Somebody else may be on air already: the one before them goes, they stay.
      return holds(channel.air, person) ? { ...channel, air: OFF } : channel;
    default:
      return channel;
  }
}

function withTurn(interpretation: Interpretation, person: string, at: number): Interpretation {
  const { turns } = interpretation;
  return person in turns
    ? interpretation
    : { ...interpretation, turns: { ...turns, [person]: at } };
}

function withoutTurn(
  interpretation: Interpretation,
  { person, channel, because }: Extract<OnChannel, { readonly type: 'WentOffAir' }>,
): Interpretation {
  const { handovers, turns } = interpretation;
  const over = handovers[channel]?.from === person;
  return {
    ...interpretation,
    turns: because === 'switched' ? turns : named<number>(turns, person, null),
    handovers: over ? named<Handover>(handovers, channel, null) : handovers,
  };
}
