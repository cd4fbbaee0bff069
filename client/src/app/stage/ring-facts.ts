import { secondsLeft } from '@koinon/shared/floor/floor';
import { speakingOrder } from '@koinon/shared/floor/order';
import { orderFacts } from '@koinon/shared/record/facts';
import type { Poll } from '@koinon/shared/voting/poll';
import { firstNameOf, initialsOf } from '../../i18n/names.ts';
import type { ShownChannel } from '../../interpretation/model.ts';
import type { MediaView } from '../../media/media-room.ts';
import { chairOf } from '../../meeting/chair-model.ts';
import type { RingBand } from '../../meeting/ring/Bands.tsx';
import type { RingSeat } from '../../meeting/ring/Seat.tsx';
import { isAway } from '../../presence/model.ts';
import { besideSeats, seatRows } from '../../presence/seat-model.ts';
import type { SeatRow } from '../../presence/seat-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { shownVote } from './shown-vote.ts';

/** A seat as the ring draws it, but for its words. */
export type SeatFacts = Omit<RingSeat, 'words'> & {
  /** In whose place somebody sits. */
  readonly inPlaceOf: string | null;
  /** The whole name; the seat's number where it is vacant. */
  readonly fullName: string;
  /** Percent of all that was spoken; null where it is not shown. */
  readonly percent: number | null;
};

export interface RingSources {
  readonly view: MeetingView;
  readonly speaker: string | null;
  readonly videos: MediaView['videos'];
  /** My own camera, which does not come over the network. */
  readonly own: MediaStreamTrack | null;
  /** The poll that everybody should be looking at. */
  readonly poll: Poll | null;
  /** Milliseconds spoken by person; null where the share is not shown. */
  readonly spoken: Readonly<Record<string, number>> | null;
  /** What a seat without anybody is called. */
  readonly numbered: (number: number) => string;
}

/** Seats from what the capabilities know; then those without a vote who are here. */
export function ringSeats(sources: RingSources): readonly SeatFacts[] {
  const { view } = sources;
  const rows = seatRows(view).filter(({ office }) => office !== 'clerk');
  const clerks = seatRows(view).filter(({ office }) => office === 'clerk');
  const seated = rows.map((row) => seatFacts(sources, row));
  const beside = besideSeats(view)
    .filter(({ person, state }) => person.role !== 'interpreter' && !isAway(state))
    .map(({ person, state }) => personFacts(sources, { id: person.id, name: person.name, state }));
  const byRole = clerks.flatMap(({ member, state }) =>
    member === null ? [] : [personFacts(sources, { ...member, state })],
  );
  return [...seated, ...byRole, ...beside];
}

function seatFacts(sources: RingSources, row: SeatRow): SeatFacts {
  const shown = row.sitting ?? row.member;
  const person = shown?.id ?? '';
  const name = shown?.name ?? sources.numbered(row.number ?? 0);
  return {
    ...ofPerson(sources, person),
    id: row.seat,
    name: shown === null ? '' : firstNameOf(name),
    fullName: name,
    initials: shown === null ? '' : initialsOf(name),
    state: row.state,
    bySubstitute: row.bySubstitute,
    conflict: row.conflict,
    beside: false,
    inPlaceOf: row.bySubstitute ? (row.member?.name ?? null) : null,
  };
}

function personFacts(
  sources: RingSources,
  { id, name, state }: { readonly id: string; readonly name: string; state: SeatRow['state'] },
): SeatFacts {
  return {
    ...ofPerson(sources, id),
    id,
    name: firstNameOf(name),
    fullName: name,
    initials: initialsOf(name),
    state,
    bySubstitute: false,
    conflict: false,
    beside: true,
    inPlaceOf: null,
  };
}

/** What follows from who sits there. */
function ofPerson({ view, speaker, videos, own, poll, spoken }: RingSources, person: string) {
  const order = speakingOrder(view.state.floor, orderFacts(view.state));
  const place = order.findIndex(({ hand }) => hand.person === person) + 1;
  const times = spoken === null ? [] : Object.values(spoken);
  const most = Math.max(1, ...times);
  const all = Math.max(
    1,
    times.reduce((sum, ms) => sum + ms, 0),
  );
  const ms = spoken?.[person] ?? 0;
  const camera = videos.find((video) => video.source === 'camera' && video.person === person);
  return {
    presides: chairOf(view)?.id === person,
    speaking: person !== '' && person === speaker,
    waits: place > 0 ? place : null,
    vote: shownVote(poll, person),
    talk: spoken === null ? null : ms / most,
    percent: spoken === null ? null : Math.round((ms * 100) / all),
    face: person === view.you.id ? own : (camera?.track ?? null),
  };
}

export function ringBands(channels: readonly ShownChannel[]): readonly RingBand[] {
  return channels.map(({ tag, state, listeners }) => ({ tag, state, listeners }));
}

/** What is left of a timed turn, 1 to 0, or null. */
export function turnLeft({ state }: MeetingView, now: number): number | null {
  const { turn } = state.floor;
  if (turn === null || turn.seconds === null) return null;
  return Math.max(0, (secondsLeft(turn, now) ?? 0) / turn.seconds);
}
