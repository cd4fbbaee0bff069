import type { Localized } from '../kernel/localized.ts';
import type { ConsentCounts, ConsentVerdict } from '../law/consent.ts';
import type { ElectionBallots, ElectionVerdict } from '../law/election.ts';
import type { Verdict } from '../law/result.ts';
import type { Counts } from '../law/rule-pack.ts';
import type { CountingRule } from './results/asked.ts';

/** A poll as it stands in the minutes, votes by name included where they were given so. */
export interface VoteContent {
  readonly kind: 'vote';
  readonly poll: string;
  readonly by: PollKind;
  readonly question: Localized;
  /** What it decided about; null: the question itself. Its title is null where it is not known here. */
  readonly on: { readonly what: 'motion' | 'amendment'; readonly title: Localized | null } | null;
  /** Elections only, else empty. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  /** Straw polls with answers of their own, else empty. */
  readonly options: readonly { readonly id: string; readonly label: Localized }[];
  /** In an election its round, else 1. */
  readonly round: number;
  readonly runOff: boolean;
  /** By name in the order of the register; empty in secret polls and where hands were counted. */
  readonly votes: readonly VoteSaid[];
  /** Of the register: no vote, and the line was down; and who had gone. */
  readonly dropped: readonly string[];
  readonly left: readonly string[];
  /** What of the body's rules the result's sentence needs; null where none applied. */
  readonly rule: CountingRule | null;
  /** Null while it is withheld. */
  readonly result: VoteResult | null;
  /** Its result no longer stands; why it was held again. */
  readonly repeated: 'tie' | 'chair-changed' | 'line-dropped' | 'no-quorum' | null;
}

export type PollKind =
  'electronic' | 'roll-call' | 'hands' | 'secret' | 'election' | 'consent' | 'straw';

export interface VoteSaid {
  readonly person: string;
  readonly answer: 'yes' | 'no' | 'abstain' | 'blank' | 'consent' | 'pass' | 'objection' | 'option';
  /** Of an objection. */
  readonly reason?: string;
  /** An objection that its objector took back. */
  readonly integrated?: true;
  /** Id of the option chosen in a straw poll. */
  readonly option?: string;
}

export type VoteResult =
  | {
      readonly kind: 'choices';
      readonly counts: Counts;
      readonly chairsVote: 'yes' | 'no' | 'abstain' | null;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'persons';
      readonly ballots: ElectionBallots;
      readonly verdict: ElectionVerdict;
    }
  | {
      readonly kind: 'consent';
      readonly counts: ConsentCounts;
      readonly verdict: ConsentVerdict | { readonly outcome: 'no-quorum' };
    }
  | {
      readonly kind: 'straw';
      readonly counts: readonly { readonly option: string; readonly votes: number }[];
    };
