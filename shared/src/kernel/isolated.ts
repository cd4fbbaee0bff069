/** First strong isolate, and its end: what stands between them has a direction of its own. */
const BEGIN = '\u2068';
const END = '\u2069';
const RIGHT_TO_LEFT = /^(ar|he|fa|ur|ps|ckb|sd|ug|yi)(-|$)/;
const LEFT_TO_RIGHT_LETTER =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/**
 * A name or a text as it may stand in a sentence of another direction: a Greek
 * name at the end of an Arabic sentence does not take the full stop along. What
 * has nothing to keep apart stays as it is, and so does what is put together
 * of parts that are kept apart already.
 *
 * @param locale BCP 47 tag of the sentence
 */
export function isolatedIn(locale: string, text: string): string {
  if (!RIGHT_TO_LEFT.test(locale) || text.includes(BEGIN)) return text;
  return LEFT_TO_RIGHT_LETTER.test(text) ? BEGIN + text + END : text;
}

/** The text without what keeps directions apart, for those who do that themselves. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/g, '');
}
