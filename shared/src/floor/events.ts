import type { WaitEnd } from '../kernel/wait.ts';
import type { TimeCredit } from './credit.ts';
import type { GroupShare } from './group-shares.ts';

export type LoweredBecause =
  | 'withdrawn'
  | 'called'
  | 'taken-off'
  | 'left'
  /** Another item came up, or the sitting closed to the public: the list began anew. */
  | 'cleared';

export type TurnEnd =
  | 'yielded'
  | 'taken'
  | 'passed-on'
  | 'left'
  | 'suspended'
  | 'closed'
  /** By a point of order or a question: what was left is kept. */
  | 'interrupted';

/** What somebody wants the floor for. */
export type ContributionKind = 'contribution' | 'reply' | 'question' | 'point-of-order';

/** How the speaking list is ordered: see `order.ts`. */
export type ListMode = 'in-order' | 'balanced' | 'rounds';

/** How somebody is given the floor. */
export interface Giving {
  readonly person: string;
  /** The turn's budget, credit not counted; null means no limit. */
  readonly seconds: number | null;
  readonly kind?: ContributionKind;
  /** Others on the list were before them: the chair's override. */
  readonly outOfOrder?: true;
  /** An interrupted turn goes on; `seconds` is what was left of it. */
  readonly resumed?: true;
  /** What the turn gets on top because of languages. */
  readonly credit?: TimeCredit;
}

/** Where an event does not say a `kind`, it is a contribution. */
export type FloorEvent =
  | { readonly type: 'HandRaised'; readonly person: string; readonly kind?: ContributionKind }
  | {
      readonly type: 'HandLowered';
      readonly person: string;
      readonly because: LoweredBecause;
      /** Which of the person's hands; both, where it is not said. */
      readonly kind?: ContributionKind;
      /** Its place on the list (points of order not counted), where it was not the first. */
      readonly position?: number;
    }
  /** The chair's override. Places count from 1, points of order not counted. */
  | {
      readonly type: 'HandMoved';
      readonly person: string;
      readonly from: number;
      readonly position: number;
    }
  | { readonly type: 'ListModeSet'; readonly mode: ListMode }
  /** From here on only points of order get on the list, until `ListOpened`. */
  | { readonly type: 'ListClosed' }
  | { readonly type: 'ListOpened' }
  /** What a turn of the kind is granted on the item (null: on any). Null seconds: no limit. */
  | {
      readonly type: 'BudgetSet';
      readonly kind: ContributionKind;
      readonly seconds: number | null;
      readonly item: string | null;
    }
  /** They are next; interpreters of these channels still speak, and the turn begins when they have ended. */
  | ({
      readonly type: 'TurnAnnounced';
      readonly waitsFor: readonly string[];
      /** It begins after so many seconds all the same. */
      readonly limitSeconds: number;
    } & Giving)
  /** The announced turn does not begin; on `interrupted` and `suspended` it may later. */
  | { readonly type: 'AnnouncedTurnEnded'; readonly person: string; readonly because: TurnEnd }
  | ({
      readonly type: 'FloorGiven';
      /** It was announced before: why it begins now. */
      readonly waited?: WaitEnd;
    } & Giving)
  | { readonly type: 'FloorEnded'; readonly person: string; readonly because: TurnEnd }
  /** What was left of an interrupted turn is forfeited. */
  | { readonly type: 'InterruptedTurnDropped'; readonly person: string }
  | { readonly type: 'TurnExtended'; readonly seconds: number }
  /** The clock of the turn stands still, until `TurnResumed`. */
  | { readonly type: 'TurnPaused' }
  | { readonly type: 'TurnResumed' }
  /** From here on everybody present may speak, until `FloorClosed`. */
  | { readonly type: 'FloorOpened' }
  | { readonly type: 'FloorClosed' }
  /** What groups have had of the talk time until now: see `group-shares.ts`. */
  | { readonly type: 'GroupSharesTold'; readonly shares: readonly GroupShare[] };
