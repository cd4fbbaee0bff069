export interface Call {
  readonly id: number;
  readonly part: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type FromThread =
  | { readonly kind: 'open' }
  /** `sentence` is for whoever started the server; null when it is a bug. */
  | { readonly kind: 'failed'; readonly sentence: string | null; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
