import type { Measurement } from '../bench.ts';

/** How a server of the bench is spoken to. */
export type WireName = 'koinon' | 'y-websocket' | 'hocuspocus' | 'relay';

export type DocumentServerQuestions = {
  /** Answers with the port. `folder`: where documents are kept, if they are. */
  open(folder: string): Promise<number>;
  begin(): void;
  /** Processor time since `begin`, in microseconds. */
  end(): number;
};

export type KoinonQuestions = DocumentServerQuestions & {
  /** Writes a document's many edits down, as they lie in the store when nobody has it open. */
  store(document: string): Promise<void>;
  /** How many documents as a whole were made to be sent since `begin`. */
  encodings(): number;
};

export type ReplayQuestions = {
  /** Makes the edits. */
  open(): void;
  /** Applies each of them, and makes what a client would be sent; in milliseconds and microseconds. */
  replay(): { readonly took: number; readonly cpu: number };
};

/** Where the load goes to. */
export interface Place {
  readonly wire: WireName;
  readonly port: number;
  readonly document: string;
}

export type TypistQuestions = {
  /** Readers and writers open a document; resolves when they have what is in it. */
  come(company: Place & { readonly readers: number; readonly writers: number }): Promise<void>;
  /** Each writer types, a letter an update; resolves when every reader has every letter. */
  type(typing: {
    /** How many updates each writer sends. */
    readonly updates: number;
    /**
     * The milliseconds between two of a writer; writers take turns within them,
     * and one alone also waits until everybody has the one before.
     */
    readonly everyMs: number;
    /** Whether a cursor goes with every letter, as editors let it; nobody waits for that. */
    readonly cursors: boolean;
  }): Promise<Measurement>;
  /** One opens a document, gets all of it and leaves; in milliseconds and bytes. */
  visit(place: Place): Promise<{ readonly took: number; readonly bytes: number }>;
  /** Readers come while one who was there before them types; resolves when all have come and all is typed. */
  join(
    company: Place & {
      readonly readers: number;
      readonly updates: number;
      readonly everyMs: number;
    },
  ): Promise<void>;
  leave(): Promise<void>;
};
