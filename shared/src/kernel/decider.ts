/**
 * A capability of the record is three things and nothing else: its `initial`
 * state, `evolve` and `decide`.
 *
 * - `evolve` is total: an event it does not know leaves the state unchanged,
 *   so an old client survives new events. The same function runs on the server
 *   and in every client.
 * - `decide` says which events a command leads to, or refuses it. It neither
 *   reads a clock nor draws a random number nor waits: what it needs comes in
 *   with the context and the facts.
 */
export interface EventMeta {
  /** Number of the event in its stream, from 1, without gaps. */
  readonly n: number;
  /** When it was decided, in milliseconds since 1970 by the server's clock. */
  readonly at: number;
  /** Who caused it: a person's id, or `system`. */
  readonly by: string;
}
