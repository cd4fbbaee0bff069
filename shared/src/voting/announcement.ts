import type { Localized } from '../kernel/localized.ts';
import type { Purpose } from '../law/rule-pack.ts';

export type PollKind =
  | 'electronic'
  /** Name by name: whoever is called answers, by voice or by their device. */
  | 'roll-call'
  /** A show of hands, counted by one officer and confirmed by another. */
  | 'hands'
  | 'secret'
  /** Of persons, and secret. */
  | 'election'
  /** Each has one turn, to consent, to object with a reason, or to pass. */
  | 'consent'
  /** A show of mood, never a vote: it has no verdict. */
  | 'straw';

/** What the poll decides about; null: the question itself. */
export type PollSubject = { readonly motion: string } | { readonly amendment: string } | null;

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

export interface StrawOption {
  readonly id: string;
  readonly label: Localized;
}

/** Everything that is said of a poll before it opens. */
export interface Announcement {
  readonly poll: string;
  readonly kind: PollKind;
  readonly purpose: Purpose;
  /** Whose majority holds in place of the purpose's, where motions take precedence: by the kind of motion. */
  readonly majorityOf?: Purpose;
  readonly question: Localized;
  readonly on: PollSubject;
  /** Elections only, else empty. */
  readonly candidates: readonly Candidate[];
  /** How many are to be elected; 0 in every other kind. */
  readonly places: number;
  /** Straw polls only; empty there too where the answers are yes, no and abstain. */
  readonly options: readonly StrawOption[];
  /** Polls on the same question just before that ended in a tie. */
  readonly tiesBefore: number;
  /** In an election its round, counted through to the run-offs; else 1. */
  readonly round: number;
  /** Whether this round of an election is one in which the most votes decide. */
  readonly runOff: boolean;
  /** The earlier round that asked for this one. */
  readonly runOffOf: string | null;
  /** The earlier poll whose place this one takes. */
  readonly repeats: string | null;
}

/** The purpose by whose majority of the pack the poll is decided. */
export function decidedAs({
  purpose,
  majorityOf = purpose,
}: Pick<Announcement, 'purpose' | 'majorityOf'>): Purpose {
  return majorityOf;
}

/** Kinds whose ballots are sealed and are in no event. */
export function isSecret(kind: PollKind): boolean {
  return kind === 'secret' || kind === 'election';
}
