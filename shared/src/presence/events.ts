import type { QuorumCount } from '../law/quorum.ts';

/** How somebody is here: in the hall, or by a line. */
export type Way = 'room' | 'online';

/** Whose word it is that they are here: their own, the clerk's, or the hall's code. */
export type Confirmation = 'self' | 'clerk' | 'code';

/** `relieved`: a substitute whose member has come. */
export type DepartureReason = 'left' | 'noted' | 'line' | 'closed' | 'relieved';

/** The numbers on which a quorum was found or denied, so that anybody can count again. */
export interface Headcount extends QuorumCount {
  /** Members and their substitutes who are counted in `present`, by how they are here. */
  readonly room: number;
  readonly online: number;
  /** How many of those counted sit for somebody else. */
  readonly substitutes: number;
}

export type PresenceEvent =
  /** Records without `by` come from before it was written: the clerk's word in the room, else their own. */
  | {
      readonly type: 'PersonArrived';
      readonly person: string;
      readonly way: Way;
      readonly by?: Confirmation;
      /** The member in whose place a substitute sits. */
      readonly standsFor?: string;
    }
  | { readonly type: 'PersonLeft'; readonly person: string; readonly because: DepartureReason }
  | { readonly type: 'LineDropped'; readonly person: string }
  | { readonly type: 'LineRestored'; readonly person: string }
  /** The presence that began at `since` lasted in truth from `from` to `to` (null: lasts still). */
  | {
      readonly type: 'PresenceCorrected';
      readonly person: string;
      readonly since: number;
      readonly from: number;
      readonly to: number | null;
      readonly reason: string;
    }
  /** Who is excused is everybody's to know. `reason`: in old records only, see `ExcuseExplained`. */
  | { readonly type: 'AbsenceExcused'; readonly person: string; readonly reason: string | null }
  /** Why somebody is excused: it may be about their health, so only officers see it. */
  | { readonly type: 'ExcuseExplained'; readonly person: string; readonly reason: string }
  | { readonly type: 'ExcuseWithdrawn'; readonly person: string }
  | { readonly type: 'ConflictDeclared'; readonly person: string; readonly item: string }
  | { readonly type: 'ConflictEnded'; readonly person: string; readonly item: string }
  /** The sitting opened and no quorum was there. */
  | { readonly type: 'QuorumMissing'; readonly counts: Headcount }
  | { readonly type: 'QuorumEstablished'; readonly counts: Headcount }
  | { readonly type: 'QuorumLost'; readonly counts: Headcount }
  /** Followed at once by `QuorumConfirmed` or `QuorumLost`. */
  | { readonly type: 'QuorumChallenged'; readonly by: string }
  | { readonly type: 'QuorumConfirmed'; readonly counts: Headcount };
