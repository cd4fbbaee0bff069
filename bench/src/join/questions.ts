/** How a client comes in. */
export type Way = 'websocket' | 'polling, then websocket';

export type JoinServerQuestions = {
  /** Opens a sitting whose snapshot, with the people, has so many bytes; answers with the port. */
  open(bytes: number): Promise<number>;
  /** When everybody who was there before has left. */
  begin(): Promise<void>;
  /** Processor time since `begin`, in microseconds. */
  end(): number;
  /** Events happen that whoever is away misses. */
  happen(events: number): Promise<void>;
};

export type VisitorQuestions = {
  /** So many come in, a few at a time. */
  join(visit: {
    readonly port: number;
    readonly way: Way;
    readonly count: number;
  }): Promise<Joined>;
  /** All who came in leave. */
  leave(): void;
  /** Comes in for the first time, and leaves. */
  visit(at: { readonly port: number }): Promise<Received>;
  /** Comes back, with what there was at the last visit, and leaves. */
  back(at: { readonly port: number }): Promise<Received>;
};

export interface Joined {
  /** Until the whole snapshot is there, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly last: number;
  /** Processor time that making the load took, in microseconds. */
  readonly cpu: number;
}

export interface Received {
  /** Bytes of the answer to hello and of what was told right behind it. */
  readonly bytes: number;
  /** Milliseconds until the answer was there. */
  readonly took: number;
}
