import type { Booths } from './booths.ts';
import type { Handover } from './handover.ts';

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
  readonly booths: Booths;
  /** By interpreter: the channel they work from; who is not named works from the floor. */
  readonly relays: Readonly<Record<string, string>>;
  /** By channel: a handover that was asked for. */
  readonly handovers: Readonly<Record<string, Handover>>;
  /**
   * By interpreter on air: since when, in milliseconds since 1970. A change of
   * output is no break, and neither is a line that broke for a moment.
   */
  readonly turns: Readonly<Record<string, number>>;
  /** The interpreter who speaks to the floor just now. */
  readonly toFloor: { readonly person: string; readonly since: number } | null;
  /** By person: the language they speak when they have the floor, as they declared. */
  readonly languages: Readonly<Record<string, string>>;
}

export const initialInterpretation: Interpretation = {
  channels: {},
  booths: [],
  relays: {},
  handovers: {},
  turns: {},
  toFloor: null,
  languages: {},
};

export const OFF: Air = { status: 'off' };

/** The interpreter who is on air in the channel now, or null. */
export function onAir(interpretation: Interpretation, channel: string): string | null {
  const air = interpretation.channels[channel]?.air;
  return air?.status === 'on' ? air.person : null;
}

/** Whose voice the channel carries now: not that of an interpreter who speaks to the floor. */
export function voiceIn(interpretation: Interpretation, channel: string): string | null {
  const person = onAir(interpretation, channel);
  return person === interpretation.toFloor?.person ? null : person;
}

export function holds(air: Air, person: string): boolean {
  return air.status !== 'off' && air.person === person;
}

/** The channel that the person is on air in, also while their voice is lost. */
export function heldChannel({ channels }: Interpretation, person: string): string | null {
  return Object.entries(channels).find(([, { air }]) => holds(air, person))?.[0] ?? null;
}

/** The channels a person is assigned to. */
export function assignmentsOf(interpretation: Interpretation, person: string): readonly string[] {
  return Object.entries(interpretation.channels)
    .filter(([, channel]) => channel.assigned.includes(person))
    .map(([tag]) => tag);
}
