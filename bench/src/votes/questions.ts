import type { Measurement } from '../bench.ts';

/** Where a server of the bench keeps votes. */
export type Storage =
  | { readonly kind: 'none' }
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface ServerOptions {
  readonly members: number;
  readonly storage: Storage;
  /** Each vote in a commit of its own. */
  readonly oneByOne: boolean;
}

export type VoteServerQuestions = {
  /** Opens the sitting; answers with the port. */
  open(options: ServerOptions): Promise<number>;
  /** Opens a poll, in another sitting when this one has had many; answers with its id. Nobody may be there. */
  openPoll(): Promise<string>;
  begin(): void;
  /** Processor time since `begin`, in microseconds. */
  end(): number;
  /** Closes the poll when everybody has left. @throws when it has not so many votes. */
  closePoll(votes: number): Promise<void>;
};

export type VoterQuestions = {
  /** All members come to a server; one that echoes is no server of ours. */
  come(to: {
    readonly port: number;
    readonly members: number;
    readonly echoes: boolean;
  }): Promise<void>;
  /** Resolves when every member has read what the server has sent so far. */
  caughtUp(): Promise<void>;
  /** Every member votes, all at once or spread over so many milliseconds. */
  vote(vote: { readonly poll: string; readonly spreadMs: number }): Promise<Voted>;
  /** All members leave. */
  leave(): void;
};

export interface Voted extends Measurement {
  /** How often one of the members was told of events while votes were given, and for how long, in seconds. */
  readonly tellings: number;
  readonly seconds: number;
}
