import { useState } from 'react';
import { codeBroughtBy } from './check-in-address.ts';

/** The hall's code that the page was opened with, once: it does not stay in the address. */
export function useBroughtCode(): string | null {
  const [code] = useState(() => {
    const brought = codeBroughtBy(window.location.hash);
    if (brought !== null) {
      const { pathname, search } = window.location;
      window.history.replaceState(null, '', pathname + search);
    }
    return brought;
  });
  return code;
}
