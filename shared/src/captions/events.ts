export type CaptionEvent =
  /** From here on this person may write captions in the language. */
  | { readonly type: 'CaptionerAssigned'; readonly person: string; readonly language: string }
  | { readonly type: 'CaptionerUnassigned'; readonly person: string; readonly language: string }
  /** A program may write captions in the language, by a token that names this feed. */
  | {
      readonly type: 'CaptionFeedOpened';
      readonly feed: string;
      readonly person: string;
      readonly language: string;
    }
  /** The token of that feed is worth nothing any more. */
  | { readonly type: 'CaptionFeedClosed'; readonly feed: string; readonly language: string };
