import type { Localized } from '../kernel/localized.ts';

/**
 * A rule pack is one body's law as data: what a quorum is, how votes become a
 * result, when an invitation is in time. Nothing in it is a program: the
 * calculations beside this file read it, so that a lawyer can read it too.
 *
 * Only integers and exact fractions stand in it. "Two thirds of the seats" is
 * `{ p: 2, q: 3, of: 'statutory', strict: false }` and holds when
 * `q · Y ≥ p · base`; there is no "50 % + 1".
 */
export interface RulePack {
  readonly id: string;
  /** Raised with every change; a body's adjusted copy keeps the id it came from. */
  readonly version: number;
  readonly name: Localized;
  /** Whose holidays are no working days; null: Saturdays and Sundays only. */
  readonly country: Country | null;
  /** Calendar dates, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly checkedOn: string;
  /** What it does not say stays as it is said to whoever adopts it. */
  readonly remark?: Localized;
  readonly quorum: QuorumRule;
  readonly voting: VotingRule;
  readonly elections: ElectionRule;
  readonly calling: CallingRule;
  readonly presence: PresenceRule;
  /** Which motion may be made while another is pending. */
  readonly precedence: 'none' | 'roberts';
  /** Where each rule stands. A rule without a checked source is shown as "to be checked". */
  readonly sources: readonly Source[];
}

/** ISO 3166 code of a country, or of the part of one, whose holidays `calendar.ts` knows. */
export type Country = 'AT' | 'DE-HE' | 'GR' | 'SI';

/** A part of the pack that a source speaks about, named by its path, e.g. `voting.tie`. */
export interface Source {
  readonly about: string;
  readonly text: Localized;
  readonly link?: string;
  /** Read in the text of the law; false: commonly stated, to be checked by whoever adopts the pack. */
  readonly checked: boolean;
}

/**
 * What votes are held against: `valid` Y+No · `cast` Y+No+A+B+I · `present`
 * (room and online, one person once) · `statutory` seats · `filled` seats ·
 * `entitled` (present less those who may not vote on this item).
 */
export type Base = 'valid' | 'cast' | 'present' | 'statutory' | 'filled' | 'entitled';

/** `strict`: q·x > p·base ("more than half"); otherwise q·x ≥ p·base ("at least two thirds"). */
export interface Threshold {
  readonly p: number;
  readonly q: number;
  readonly of: Base;
  readonly strict: boolean;
}

/** A share of the body's seats: what a quorum is measured by, never by who happens to be there. */
export interface SeatThreshold extends Threshold {
  readonly of: 'statutory' | 'filled';
}

export interface QuorumRule {
  readonly threshold: SeatThreshold;
  /**
   * Once there: `sticky` holds to the end of the sitting; `until-challenged`
   * holds until somebody has it counted; `continuous` follows every coming and going.
   */
  readonly lasts: 'sticky' | 'until-challenged' | 'continuous';
  /** Whether chair or a deputy must be among those present. */
  readonly needsChair: boolean;
  /** Whether every member must have been invited. */
  readonly needsAllInvited: boolean;
  /** Whether somebody with a conflict of interest still counts as present for the item. */
  readonly conflictStaysPresent: boolean;
  /** A sitting called again after inquorate ones; null where the pack knows none. */
  readonly repeat: null | {
    /** How many sittings must have failed before. */
    readonly after: number;
    /** Null: quorate whatever the number. */
    readonly threshold: SeatThreshold | null;
    readonly originalItemsOnly: boolean;
    readonly mustBeAnnounced: boolean;
  };
}

/** What is decided, as far as majorities differ by it. */
export type Purpose = 'motion' | 'statute' | 'off-agenda' | 'procedural' | 'person';

export type Majority = { readonly kind: 'relative' } | ({ readonly kind: 'share' } & Threshold);

export type TieRule =
  | 'rejected'
  /** Whoever chairs decides after the tie. */
  | 'chair-decides'
  /** The side on which whoever chairs has voted wins. */
  | 'chairs-side'
  | 'again-then-rejected'
  | 'lot';

export interface VotingRule {
  readonly majority: Readonly<Record<Purpose, Majority>>;
  /** `counts-as-absent`: leaves the bases `present` and `entitled` too. */
  readonly abstention: 'not-counted' | 'counts-as-no' | 'counts-as-absent';
  readonly tie: { readonly open: TieRule; readonly secret: TieRule };
  readonly secret: 'allowed' | 'forbidden' | 'only-persons' | 'required-for-persons';
  /** Which share, of what it names, may ask for a secret poll; null: the chair alone decides. */
  readonly secretOnRequestOf: Threshold | null;
  readonly abstainAllowed: boolean;
  /** Whether a vote may be changed until the poll closes. */
  readonly changeUntilClose: boolean;
  readonly chairVotes: 'as-others' | 'last' | 'only-when-it-matters';
  readonly proxies: boolean;
  readonly substitutes: boolean;
  /** Whether the body may decide in consent rounds, in place of a majority. */
  readonly consent: boolean;
  /** Motions need somebody to second them. */
  readonly seconding: boolean;
}

export interface ElectionRule {
  readonly majority: Majority;
  /** Rounds with `majority` before the run-off, in which the most votes decide. */
  readonly rounds: number;
  /** How many run off for one place; one more for every further place. */
  readonly runOffBetween: number;
  /** What decides when the run-off is tied. */
  readonly thenTie: 'lot' | 'again';
  /** Whether blank ballots enter the base. */
  readonly blanksCount: boolean;
}

export interface CallingRule {
  /** The invitation must be out this many full days ahead. */
  readonly days: number;
  readonly kind: 'working' | 'calendar';
  /** In urgent cases, or null where the pack knows none. */
  readonly urgentDays: number | null;
  /** Ids of roles that must be invited, else the sitting is void, e.g. `mayor`. */
  readonly mustInvite: readonly string[];
  readonly circulation: null | { readonly urgentOnly: boolean; readonly takePart: Threshold };
}

export interface PresenceRule {
  readonly remote: 'allowed' | 'forbidden';
  /** How many sittings a year a member may attend from afar; null: no limit. */
  readonly remotePerYear: number | null;
  /** Unexcused absences in a row after which the seat is lost; null: none. */
  readonly absencesLoseSeat: number | null;
}

/** What was counted in a poll on yes or no. */
export interface Counts {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly blank: number;
  readonly invalid: number;
  /** Entitled and present to the close, but gave no vote. Nobody whose line had dropped. */
  readonly notVoted: number;
}

/**
 * The numbers of people that a poll is held against: as they were when it
 * opened, less whoever's line had dropped at its close. They were absent for
 * the vote, which is not a "no": they are in neither `present` nor `entitled`.
 */
export interface Bases {
  readonly statutory: number;
  readonly filled: number;
  readonly present: number;
  readonly entitled: number;
}
