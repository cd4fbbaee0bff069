/** Settings of a Socket.io server that does nothing beside what is measured: no pings, no files. */
export const quiet = {
  serveClient: false,
  perMessageDeflate: false,
  pingInterval: 3_600_000,
} as const;
