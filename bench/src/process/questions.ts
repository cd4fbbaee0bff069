/**
 * How the bench talks with the processes that it measures: it asks, they
 * answer, one answer to each question. A process that ends, or that fails to
 * answer, fails the question.
 */
export type Questions = Readonly<Record<string, (argument: never) => unknown>>;

export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

export type Answered =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failed: string };

/** The questions of a process as they look from outside. */
export type Asking<Q extends Questions> = {
  readonly [Name in keyof Q]: (
    ...argument: Parameters<Q[Name]>
  ) => Promise<Awaited<ReturnType<Q[Name]>>>;
};
