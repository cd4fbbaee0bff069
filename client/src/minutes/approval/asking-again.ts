/** A page, as far as it says whether somebody sees it. */
type SeenPage = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Asks every `everyMs` milliseconds while the page is seen, and at once when it
 * is seen again. Ends with the function it answers.
 */
export function askAgain(page: SeenPage, everyMs: number, ask: () => void): () => void {
  const whenSeen = () => {
    if (page.visibilityState === 'visible') ask();
  };
  const timer = setInterval(whenSeen, everyMs);
  page.addEventListener('visibilitychange', whenSeen);
  return () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', whenSeen);
  };
}
