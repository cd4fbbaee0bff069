/** Whoever has not written for so long has made a pause. */
export const QUIET_MS = 10 * 60 * 1_000;
/** Where nobody ever makes a pause, there is a version at least this often. */
export const LONGEST_MS = 30 * 60 * 1_000;
/** How often it is looked who has made a pause. */
export const LOOK_MS = 60 * 1_000;
