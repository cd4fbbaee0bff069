import { onAir, voiceIn } from '@koinon/shared/interpretation/channels';
import type { Air, Channel } from '@koinon/shared/interpretation/channels';
import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { whatToHear } from '@koinon/shared/interpretation/what-to-hear';
import { floorLanguage } from '@koinon/shared/record/coverage-facts';
import type { Heard } from '@koinon/shared/interpretation/what-to-hear';
import { ownName } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView, PendingCommand } from '../session/meeting-session.ts';
import type { Listening } from './listening.ts';

/** `uncovered`: nobody is assigned to the channel. */
export type ChannelState = 'on' | 'off' | 'vanished' | 'uncovered';

export interface ShownChannel {
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly state: ChannelState;
  /** Who is or was on air, by name. */
  readonly interpreter: string | null;
  readonly listeners: number;
}

type Listeners = Readonly<Record<string, number>>;

export function channels(view: MeetingView, listeners: Listeners): readonly ShownChannel[] {
  return Object.entries(view.state.interpretation.channels).map(([tag, channel]) => ({
    tag,
    name: ownName(tag),
    state: channelState(channel),
    interpreter: channel.air.status === 'off' ? null : nameOf(view.people, channel.air.person),
    listeners: listeners[tag] ?? 0,
  }));
}

function channelState({ air, assigned }: Channel): ChannelState {
  return air.status === 'off' && assigned.length === 0 ? 'uncovered' : air.status;
}

/** What I hear now, as it follows from the record and from what I chose. */
export function heard(view: MeetingView, listening: Listening): Heard {
  const { interpretation, floor } = view.state;
  return whatToHear(
    { person: view.you.id, channel: listening.channel, floorUnder: listening.floorUnder },
    {
      isOnAir: (channel) => !isSignLanguage(channel) && voiceIn(interpretation, channel) !== null,
      speaker: floor.turn?.person ?? null,
      floorLanguage: spokenOnFloor(view),
    },
  );
}

/** What whoever has the floor has declared to speak; null where it is not known. */
export function spokenOnFloor({ state, people }: MeetingView): string | null {
  return floorLanguage(state, (person) => people.get(person)?.role ?? null);
}

/** The channel in my language, if it is on air and I hear only the floor. */
export function offeredChannel(view: MeetingView, listening: Listening): string | null {
  if (listening.chosen || listening.channel !== null) return null;
  if (view.state.floor.turn?.person === view.you.id) return null;
  const tag = view.you.language;
  if (isSignLanguage(tag)) return null;
  return onAir(view.state.interpretation, tag) === null ? null : tag;
}

/** How a channel stands for me as its interpreter. */
export type DeskState =
  | { readonly kind: 'free' }
  | { readonly kind: 'mine' }
  /** I am on air by the record, but my sound does not arrive. */
  | { readonly kind: 'mine-lost' }
  | { readonly kind: 'engaged'; readonly by: string }
  | { readonly kind: 'lost'; readonly by: string };

export function deskState(view: MeetingView, tag: string): DeskState {
  const air: Air = view.state.interpretation.channels[tag]?.air ?? { status: 'off' };
  if (air.status === 'off') return { kind: 'free' };
  const mine = air.person === view.you.id;
  const by = nameOf(view.people, air.person);
  if (air.status === 'on') return mine ? { kind: 'mine' } : { kind: 'engaged', by };
  return mine ? { kind: 'mine-lost' } : { kind: 'lost', by };
}

/** The channel that I hold on air, also while my sound is lost. */
export function myChannel({ state, you }: MeetingView): string | null {
  const held = Object.entries(state.interpretation.channels).find(
    ([, { air }]) => air.status !== 'off' && air.person === you.id,
  );
  return held?.[0] ?? null;
}

/**
 * The channel that I shall hold when all that I gave is recorded, in its order:
 * a key that is pressed again before that must not be measured by what still is.
 */
export function headedFor(held: string | null, given: readonly PendingCommand[]): string | null {
  return given.reduce<string | null>((channel, { command }) => {
    if (command.type === 'GoOnAir') return command.channel;
    if (command.type === 'SwitchOutput') return channel === null ? null : command.to;
    return command.type === 'GoOffAir' ? null : channel;
  }, held);
}

export interface ChannelChoice {
  readonly assigned: readonly string[];
  /** Held on air by the record. */
  readonly held: string | null;
  /** Chosen at the desk. */
  readonly wanted: string | null;
  /** Going on or off air is on its way. */
  readonly waiting: boolean;
  /** The interpreter's own language. */
  readonly own: string;
}

/**
 * The channel a desk shows: the one that is on air; what was chosen while that
 * is on its way; else one's own language, or the first that one works into.
 */
export function chosenChannel(choice: ChannelChoice): string | undefined {
  const { assigned, held, waiting, own } = choice;
  const wanted = assigned.find((tag) => tag === choice.wanted) ?? null;
  const shown = waiting ? (wanted ?? held) : (held ?? wanted);
  return shown ?? assigned.find((tag) => tag === own) ?? assigned[0];
}

export interface DeskActions {
  goOnAir(channel: string, takeOver: boolean): void;
  goOffAir(channel: string): void;
  /** From the one of my channels to the other, in one step. */
  switchTo(channel: string): void;
  takeRelay(from: string | null): void;
  askHandover(channel: string): void;
  answerHandover(channel: string, accept: boolean): void;
  speakToFloor(on: boolean): void;
}

export function deskActions({ give }: Pick<MeetingSession, 'give'>): DeskActions {
  return {
    goOnAir: (channel, takeOver) => void give({ type: 'GoOnAir', channel, takeOver }),
    goOffAir: (channel) => void give({ type: 'GoOffAir', channel }),
    switchTo: (to) => void give({ type: 'SwitchOutput', to }),
    takeRelay: (from) => void give({ type: 'TakeRelay', from }),
    askHandover: (channel) => void give({ type: 'AskHandover', channel }),
    answerHandover: (channel, accept) => void give({ type: 'AnswerHandover', channel, accept }),
    speakToFloor: (on) => void give({ type: 'SpeakToFloor', on }),
  };
}
