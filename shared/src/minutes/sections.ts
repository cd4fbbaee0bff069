/**
 * The minutes of a sitting are written section by section: what happened before
 * the first item, each item, and the closing. A section is named by the item's
 * id or by one of these two words; where an item of the agenda carries one of
 * them as its id, the item is that section.
 */
export const OPENING = 'opening';
export const CLOSING = 'closing';
