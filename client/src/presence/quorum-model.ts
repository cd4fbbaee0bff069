import type { QuorumRule, RulePack, SeatThreshold, Source } from '@koinon/shared/law/rule-pack';
import { sourceOf } from '@koinon/shared/law/sources';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { Headcount } from '@koinon/shared/presence/events';
import { isHere } from '@koinon/shared/presence/presence';
import { isQuorate } from '@koinon/shared/presence/quorum';
import { headcount } from '@koinon/shared/presence/standing';
import { itemOf } from '@koinon/shared/record/facts';
import type { MeetingView } from '../session/meeting-session.ts';
import type { PeopleView } from './seat-model.ts';

/**
 * How the quorum stands. `enough`, `short`: before the sitting is open, what a
 * count would find. `held`: somebody had it counted and it stands.
 */
export type QuorumStatus = 'enough' | 'short' | 'missing' | 'established' | 'lost' | 'held';

export interface QuorumFound {
  readonly status: QuorumStatus;
  /** What a count would find now. */
  readonly counts: Headcount;
  /** The seats the needed number comes from; null where a repeated sitting may be of any number. */
  readonly seats: { readonly of: SeatThreshold['of']; readonly size: number } | null;
  /** The seats there are, for the picture. */
  readonly statutory: number;
  /** Fewer are here than would be needed to find it anew, and it stands all the same. */
  readonly standsDespite: boolean;
  readonly lasts: QuorumRule['lasts'];
  /** Since when it stands like this, milliseconds since 1970; null before the sitting is open. */
  readonly since: number | null;
  /** Who had it counted last. */
  readonly challengedBy: string | null;
  /** Where the rules that matter now stand: how many are needed first. */
  readonly sources: readonly Source[];
  /** Whether somebody has read every one of these rules in the text of the law. */
  readonly checked: boolean;
}

/** Null where nobody said who makes up the body: then there is nothing to count. */
export function quorumOf({ state }: Pick<PeopleView, 'state'>): QuorumFound | null {
  const body = constitutionOf(state.meeting);
  if (body === null) return null;
  const { quorum } = state.attendance;
  const counts = headcount(state.attendance, body, itemOf(state));
  const common = {
    counts,
    seats: counts.base,
    statutory: body.statutory,
    lasts: body.pack.quorum.lasts,
    ...sourcesOf(body.pack, counts),
  };
  if (quorum.status === 'unknown') {
    const status = counts.quorate ? 'enough' : 'short';
    return { ...common, status, standsDespite: false, since: null, challengedBy: null };
  }
  const { since, challengedBy } = quorum;
  const status = quorum.status === 'challenged-and-held' ? 'held' : quorum.status;
  const standsDespite = isQuorate(quorum) && !counts.quorate;
  return { ...common, status, standsDespite, since, challengedBy };
}

const REASONS = { 'no-chair': 'needsChair', 'not-all-invited': 'needsAllInvited' } as const;

function sourcesOf(
  pack: Pick<RulePack, 'sources'>,
  { repeated, because }: Headcount,
): Pick<QuorumFound, 'sources' | 'checked'> {
  const rules = [
    repeated ? 'repeat' : 'threshold',
    'lasts',
    ...(because === 'no-chair' || because === 'not-all-invited' ? [REASONS[because]] : []),
  ];
  const found = rules.map((rule) => sourceOf(pack, `quorum.${rule}`));
  const sources = [...new Set(found.filter((source) => source !== null))];
  return { sources, checked: found.every((source) => source?.checked === true) };
}

const LONGEST_CITATION = 72;

/**
 * The place in the law alone, such as `Art. 14 of law 2690/1999`, when a
 * source begins with it and goes on with what stands there; else null.
 */
export function citationOf(text: string): string | null {
  const [head = '', rest] = text.split(':', 2);
  const place = (head.split(',')[0] ?? '').replace(/ \([^)]* [^)]*\)/u, '').trim();
  const names = rest !== undefined && /\d/u.test(place);
  return names && place.length <= LONGEST_CITATION ? place : null;
}

/** Whether what is decided now would be decided with a quorum. */
export function stands({ status }: Pick<QuorumFound, 'status'>): boolean {
  return status === 'enough' || status === 'established' || status === 'held';
}

/** Whether I may have the quorum counted: a member or the chair who is here, while one stands. */
export function mayChallenge({ state, you }: Pick<MeetingView, 'state' | 'you'>): boolean {
  if (you.role !== 'chair' && you.role !== 'member') return false;
  if (state.meeting.status !== 'open' || constitutionOf(state.meeting) === null) return false;
  return isHere(state.attendance, you.id) && isQuorate(state.attendance.quorum);
}

/** The quorum as a part of a circle of all seats: how much is filled, and where the mark stands. */
export interface QuorumArc {
  /** 0 to 1. */
  readonly filled: number;
  readonly needed: number;
  readonly stands: boolean;
}

export function quorumArc(found: QuorumFound): QuorumArc {
  const size = Math.max(1, found.seats?.size ?? found.statutory);
  const share = (count: number) => Math.min(1, Math.max(0, count / size));
  return {
    filled: share(found.counts.present),
    needed: share(found.counts.needed),
    stands: stands(found),
  };
}
