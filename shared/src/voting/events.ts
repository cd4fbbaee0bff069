import type { WaitEnd } from '../kernel/wait.ts';
import type { Bases } from '../law/rule-pack.ts';
import type { Announcement } from './announcement.ts';
import type { Answer } from './answer.ts';
import type { Closing, Result, Tally, VoteOfChair } from './result.ts';

/**
 * The act of voting, as the record tells it. A poll is announced, so that its
 * question can be read out in every language, opened with a frozen register,
 * and closed; nothing of it is accepted after `PollClosed`, by the order of the
 * log. Ballots of secret kinds are in no event: the record knows who took part,
 * and the tally comes with the close.
 */
export type VotingEvent = PollEvent | BallotEvent | CountEvent | SettlingEvent;

/** `line-dropped`: somebody was absent for the vote through no act of theirs. */
export type RepeatReason = 'tie' | 'chair-changed' | 'line-dropped' | 'no-quorum';

/** The life of a poll. */
type PollEvent =
  | ({ readonly type: 'PollAnnounced' } & Announcement)
  | { readonly type: 'SecretAskedFor'; readonly poll: string; readonly person: string }
  /** Enough have asked: the announced poll will be secret. */
  | { readonly type: 'PollMadeSecret'; readonly poll: string }
  | {
      readonly type: 'PollOpened';
      readonly poll: string;
      /** Who may vote, in the order in which names are called. */
      readonly register: readonly string[];
      readonly bases: Bases;
      /** Public key of a secret poll's box, base64; null in open kinds. */
      readonly key: string | null;
      /** A secret poll opened although so few may vote that answers can be guessed. */
      readonly smallRegisterAccepted: boolean;
      /** Language channels that had listeners and no voice, and whoever chairs opened it all the same. */
      readonly uncoveredAccepted?: readonly string[];
      /** It was to open before, and interpreters still spoke: why it opens now. */
      readonly waited?: WaitEnd;
    }
  /** It opens as soon as interpreters of these channels have ended, after so many seconds all the same. */
  | {
      readonly type: 'PollOpeningAnnounced';
      readonly poll: string;
      readonly waitsFor: readonly string[];
      readonly limitSeconds: number;
      /** What whoever chairs accepted when they started it. */
      readonly smallRegisterAccepted: boolean;
      readonly uncoveredAccepted: boolean;
    }
  /** It could not open when the wait was over, or the sitting paused before; whoever chairs starts it anew. */
  | {
      readonly type: 'PollOpeningEnded';
      readonly poll: string;
      /** The code with which starting it would have been refused. */
      readonly because: string;
    }
  | { readonly type: 'NameCalled'; readonly poll: string; readonly person: string }
  /** "Who has not voted yet?" Afterwards a chair who votes last may vote. */
  | { readonly type: 'LastCalled'; readonly poll: string; readonly waiting: readonly string[] }
  /** The chair leaves the poll open for lines to come back. */
  | { readonly type: 'PollExtended'; readonly poll: string; readonly dropped: readonly string[] }
  | {
      readonly type: 'PollCancelled';
      readonly poll: string;
      /** `suspended`, `closed`: with the sitting. */
      readonly because: 'chair' | 'suspended' | 'closed';
      readonly reason: string | null;
    }
  | ({
      readonly type: 'PollClosed';
      readonly poll: string;
      /** Null: withheld until `ResultPublished`, because it says how each one voted. */
      readonly result: Result | null;
    } & Closing);

/** Ballots of open kinds. */
type BallotEvent =
  | {
      readonly type: 'BallotCast';
      readonly poll: string;
      readonly person: string;
      readonly answer: Answer;
      readonly way: 'own' | 'entered';
      readonly enteredBy?: string;
      readonly confirmedBy?: string;
      /** By a chair who votes after all others: nobody votes after it. */
      readonly last?: boolean;
    }
  | {
      readonly type: 'VoteEntered';
      readonly poll: string;
      readonly person: string;
      readonly answer: Answer;
      readonly enteredBy: string;
    }
  | { readonly type: 'EntryWithdrawn'; readonly poll: string; readonly person: string }
  | { readonly type: 'ObjectionIntegrated'; readonly poll: string; readonly person: string };

/** Hands, and the papers of a secret poll. */
type CountEvent =
  /** The person takes part in a secret poll on paper. */
  | { readonly type: 'PaperNoted'; readonly poll: string; readonly person: string }
  | { readonly type: 'PaperWithdrawn'; readonly poll: string; readonly person: string }
  /** In a secret poll for officers' eyes only: papers are few, and would say how they voted. */
  | {
      readonly type: 'CountEntered';
      readonly poll: string;
      readonly counts: Tally;
      /** In a show of hands: how whoever chaired has voted, part of the counts. */
      readonly chair: { readonly person: string; readonly vote: VoteOfChair } | null;
      readonly enteredBy: string;
    }
  | { readonly type: 'CountConfirmed'; readonly poll: string; readonly confirmedBy: string };

/** What happens to a result after the close. `result` is the one that stands from then on. */
type SettlingEvent =
  /** For the eyes of whoever chairs: what `PollClosed` withheld. */
  | { readonly type: 'ResultWithheld'; readonly poll: string; readonly result: Result }
  | { readonly type: 'ResultPublished'; readonly poll: string; readonly result: Result }
  | {
      readonly type: 'TieDecided';
      readonly poll: string;
      readonly choice: 'yes' | 'no';
      readonly result: Result;
    }
  /** `among` and `drawn` are ids of candidates, or `yes` and `no`. */
  | {
      readonly type: 'LotDrawn';
      readonly poll: string;
      readonly among: readonly string[];
      readonly drawn: readonly string[];
      readonly result: Result;
    }
  /** The result of `poll` no longer stands; `as` is announced in its place. */
  | {
      readonly type: 'PollRepeated';
      readonly poll: string;
      readonly as: string;
      readonly because: RepeatReason;
    };

export type EventOf<Type extends VotingEvent['type']> = Extract<
  VotingEvent,
  { readonly type: Type }
>;
