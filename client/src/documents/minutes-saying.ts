/** What was said here and written along, as a source for whoever writes the text. */
export interface Saying {
  /** Where its lines are read. */
  readonly address: string;
  /** The body wants its minutes word by word. */
  readonly verbatim: boolean;
  /** The gallery never reads this part: what was said behind closed doors may stand in it. */
  readonly closed: boolean;
  /** The sitting goes on, and more may come. */
  readonly goesOn: boolean;
  nameOf(person: string): string;
}
