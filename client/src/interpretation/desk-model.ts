import { boothOf } from '@koinon/shared/interpretation/booths';
import { assignmentsOf, heldChannel } from '@koinon/shared/interpretation/channels';
import { handoverDue } from '@koinon/shared/interpretation/handover';
import type { Handover } from '@koinon/shared/interpretation/handover';
import { isHere } from '@koinon/shared/presence/presence';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';

/** An output of the desk: a channel that I speak into, with the letter on its button. */
export interface Output {
  readonly tag: string;
  readonly letter: string;
  /** Who else is on air in it, by name. */
  readonly engagedBy: string | null;
}

const LETTERS = 'ABCDEFGH';

/** My outputs: those of my booth in its order, then whatever else I am assigned to. */
export function myOutputs({ state, you, people }: MeetingView): readonly Output[] {
  const { interpretation } = state;
  const assigned = assignmentsOf(interpretation, you.id);
  const booth = boothOf(interpretation.booths, you.id)?.outputs ?? [];
  return [...new Set([...booth, ...assigned])].map((tag, index) => {
    const air = interpretation.channels[tag]?.air;
    const other = air?.status === 'on' && air.person !== you.id ? air.person : null;
    const engagedBy = other === null ? null : nameOf(people, other);
    return { tag, letter: LETTERS[index] ?? '', engagedBy };
  });
}

export type MateState =
  | { readonly kind: 'on'; readonly channel: string }
  | { readonly kind: 'lost' | 'standby' | 'away' };

export interface Mate {
  readonly id: string;
  readonly name: string;
  readonly state: MateState;
}

/** Who shares my booth, or works into a channel of mine. */
export function myMates(view: MeetingView): readonly Mate[] {
  const { state, you, people } = view;
  const { interpretation } = state;
  const booth = boothOf(interpretation.booths, you.id)?.seated ?? [];
  const colleagues = myOutputs(view).flatMap(
    ({ tag }) => interpretation.channels[tag]?.assigned ?? [],
  );
  return [...new Set([...booth, ...colleagues])]
    .filter((id) => id !== you.id)
    .map((id) => ({ id, name: nameOf(people, id), state: mateState(view, id) }));
}

function mateState({ state }: MeetingView, person: string): MateState {
  const channel = heldChannel(state.interpretation, person);
  if (channel !== null) {
    const lost = state.interpretation.channels[channel]?.air.status === 'vanished';
    return lost ? { kind: 'lost' } : { kind: 'on', channel };
  }
  return { kind: isHere(state.attendance, person) ? 'standby' : 'away' };
}

/** A handover in a channel of mine, from where I sit. */
export type MyHandover =
  | { readonly kind: 'none'; readonly may: 'ask-relief' | 'offer-relief' | null }
  /** The other side asks me; I take over or am relieved. */
  | { readonly kind: 'asked'; readonly wants: 'relief' | 'offer'; readonly name: string }
  | { readonly kind: 'waiting'; readonly name: string | null }
  | {
      readonly kind: 'counting';
      /** Null: it is me who begins. */
      readonly to: string | null;
      /** Whether I may take it back. */
      readonly mine: boolean;
      /** Milliseconds since 1970. */
      readonly due: number;
    };

export function myHandover(view: MeetingView, channel: string): MyHandover {
  const { you, people, state } = view;
  const handover = state.interpretation.handovers[channel];
  if (handover === undefined) return { kind: 'none', may: mayAsk(view, channel) };
  const { from, to, by } = handover;
  if (handover.status === 'accepted') {
    const mine = [from, to].includes(you.id);
    const name = handover.to === you.id ? null : nameOf(people, handover.to);
    return { kind: 'counting', to: name, mine, due: handoverDue(handover) };
  }
  if (by === you.id) {
    const other = from === you.id ? to : from;
    return { kind: 'waiting', name: other === null ? null : nameOf(people, other) };
  }
  return asksMe(handover, you.id)
    ? { kind: 'asked', wants: by === from ? 'relief' : 'offer', name: nameOf(people, by) }
    : { kind: 'none', may: null };
}

function asksMe({ from, to, by }: Handover, me: string): boolean {
  return by === from ? to === null || to === me : from === me;
}

function mayAsk(
  { state, you }: MeetingView,
  channel: string,
): 'ask-relief' | 'offer-relief' | null {
  const { interpretation, attendance } = state;
  const there = interpretation.channels[channel];
  if (there === undefined || there.air.status !== 'on') return null;
  if (there.air.person !== you.id) {
    return heldChannel(interpretation, you.id) === null ? 'offer-relief' : null;
  }
  const somebody = there.assigned.some((id) => id !== you.id && isHere(attendance, id));
  return somebody ? 'ask-relief' : null;
}

/** As long as somebody can interpret well without a rest, in minutes. */
const TURN_MINUTES = 30;

const MS_IN_SECOND = 1_000;
const SECONDS_IN_MINUTE = 60;

export interface InterpreterTurn {
  /** Seconds on air without a rest. */
  readonly seconds: number;
  /** Whole minutes beyond the usual turn. */
  readonly overMinutes: number;
}

/** My turn on air at `now`; null while I rest. */
export function myTurn({ state, you }: MeetingView, now: number): InterpreterTurn | null {
  const since = state.interpretation.turns[you.id];
  if (since === undefined) return null;
  const seconds = Math.max(0, Math.floor((now - since) / MS_IN_SECOND));
  const minutes = Math.floor(seconds / SECONDS_IN_MINUTE);
  return { seconds, overMinutes: Math.max(0, minutes - TURN_MINUTES) };
}
