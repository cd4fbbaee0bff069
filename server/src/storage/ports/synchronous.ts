/**
 * The synchronous twin of a port. `node:sqlite` answers at once, so its
 * adapters are written plainly and live in one thread that owns connection
 * and lock; a proxy on the other side makes promises of them.
 */
export type Synchronous<Port> = {
  readonly [Method in keyof Port]: Port[Method] extends (
    ...args: infer Args
  ) => Promise<infer Result>
    ? (...args: Args) => Result
    : never;
};
