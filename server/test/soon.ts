/** To wait for what should come in a moment: longer than anything takes on a busy machine. */
export const SOON = { timeout: 60_000, interval: 30 };
