/** How a body wants the minutes of its sittings. */
export interface MinutesStyle {
  /** All speakers of an item together, or each turn by itself with its words below. */
  readonly style: 'summary' | 'verbatim';
  /** Whether they say how long somebody spoke. */
  readonly times: boolean;
  /** BCP 47 tag of the language they are kept in; where it is not said, nobody knows it. */
  readonly language?: string;
}

/** What holds where a body has not said how it wants its minutes. */
export const USUAL_MINUTES: MinutesStyle = { style: 'summary', times: false };
