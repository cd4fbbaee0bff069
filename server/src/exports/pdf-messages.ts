/** A paper to be set, as JSON; `at`: when it was made, in seconds since 1970. */
export interface ToPress {
  readonly id: number;
  readonly paper: string;
  readonly at: number;
}

export type FromPress =
  | { readonly id: number; readonly kind: 'set'; readonly pdf: Uint8Array }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
