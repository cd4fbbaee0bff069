/** The crowd: one process with many listeners at one server at a time. */
export type CrowdQuestions = {
  /** Connects listeners to an arm, which speaks Engine.IO or not; resolves when all are ready. */
  join(crowd: {
    readonly arm: string;
    readonly port: number;
    readonly size: number;
    readonly engine: boolean;
  }): Promise<void>;
  begin(): void;
  /** Resolves when each listener of the arm has got the round's frame. `start` is when it was sent. */
  heard(round: { readonly arm: string; readonly start: number }): Promise<void>;
  end(): {
    /** Of all deliveries since `begin`, in milliseconds. */
    readonly p50: number;
    readonly p99: number;
    readonly last: number;
    /** Processor time since `begin`, in microseconds. */
    readonly cpu: number;
  };
};
