import type { EventMeta } from '../kernel/decider.ts';
import type { InterpretationEvent } from './events.ts';

/** Who speaks into a channel. `vanished` keeps the place for a voice whose line broke. */
export type Air =
  | { readonly status: 'off' }
  | { readonly status: 'on'; readonly person: string; readonly since: number }
  | { readonly status: 'vanished'; readonly person: string; readonly since: number };

export interface Channel {
  readonly assigned: readonly string[];
  readonly air: Air;
}

export interface Interpretation {
  /** By BCP 47 tag, in the order they were opened. */
  readonly channels: Readonly<Record<string, Channel>>;
}

export const initialInterpretation: Interpretation = { channels: {} };

const OFF: Air = { status: 'off' };

/** The interpreter who is on air in the channel now, or null. */
export function onAir(interpretation: Interpretation, channel: string): string | null {
  const air = interpretation.channels[channel]?.air;
  return air?.status === 'on' ? air.person : null;
}

/** The channels a person is assigned to. */
export function assignmentsOf(interpretation: Interpretation, person: string): readonly string[] {
  return Object.entries(interpretation.channels)
    .filter(([, channel]) => channel.assigned.includes(person))
    .map(([tag]) => tag);
}

export function evolveInterpretation(
  interpretation: Interpretation,
  event: InterpretationEvent,
  meta: EventMeta,
): Interpretation {
  if (event.type === 'ChannelOpened') {
    return put(interpretation, event.channel, { assigned: [], air: OFF });
  }
  if (!('channel' in event)) return interpretation;
  const channel = interpretation.channels[event.channel];
  if (channel === undefined) return interpretation;
  return put(interpretation, event.channel, evolveChannel(channel, event, meta));
}

type OnChannel = Exclude<InterpretationEvent, { type: 'ChannelOpened' }>;

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
      return { ...channel, air: OFF };
    default:
      return channel;
  }
}

function put(interpretation: Interpretation, tag: string, channel: Channel): Interpretation {
  return { ...interpretation, channels: { ...interpretation.channels, [tag]: channel } };
}
