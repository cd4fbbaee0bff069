import type { Localized } from '../kernel/localized.ts';

/**
 * What becomes of the minutes once they are written. Texts are named by the
 * SHA-256, in hex, of their canonical form (`canonical.ts`); `by` is who did it.
 */
export type MinutesEvent =
  /** Sent to the members for corrections; again, where it has changed since. */
  | { readonly type: 'MinutesSent'; readonly hash: string; readonly by: string }
  /** From here on the text is frozen. */
  | {
      readonly type: 'MinutesApproved';
      readonly hash: string;
      readonly by: string;
      /** The sitting that approved them; null where the body approves otherwise. */
      readonly in: { readonly meeting: string; readonly number: number | null } | null;
    }
  | {
      readonly type: 'MinutesPublished';
      readonly hash: string;
      /** Passages were taken out: `hash` is then another than `of`. */
      readonly redacted: boolean;
      /** The approved text. */
      readonly of: string;
      /** Hash of the list of passages that were taken out, for those who publish again; absent where none were. */
      readonly passages?: string;
      readonly by: string;
    }
  /** In the record of the sitting that approves: the minutes of an earlier one. */
  | {
      readonly type: 'EarlierMinutesApproved';
      readonly meeting: string;
      readonly title: Localized;
      /** When that sitting was, milliseconds since 1970; null where it is not known. */
      readonly heldAt: number | null;
      readonly hash: string;
      readonly by: string;
    };
