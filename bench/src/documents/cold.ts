/** How often a document was edited that is opened when nobody has it in memory. */
export const COLD_EDITS = 100_000;
