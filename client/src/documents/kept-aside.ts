/**
 * Text that the server refused, kept on this device until its writer has seen
 * to it. Where the browser keeps nothing it lasts as long as the page.
 */
export interface KeptAside {
  readonly text: string;
  /** The closing code that came with the refusal. */
  readonly code: number;
}

export interface Shelf {
  read(): KeptAside | null;
  put(kept: KeptAside): void;
  clear(): void;
}

/** The shelf of one document. */
export function shelf(key: string): Shelf {
  const name = `koinon:aside:${key}`;
  return {
    read: () => parse(attempt(() => localStorage.getItem(name))),
    put: (kept) => {
      attempt(() => localStorage.setItem(name, JSON.stringify(kept)));
    },
    clear: () => {
      attempt(() => localStorage.removeItem(name));
    },
  };
}

function parse(stored: string | null | undefined): KeptAside | null {
  if (stored === null || stored === undefined) return null;
  const kept = attempt((): unknown => JSON.parse(stored));
  if (typeof kept !== 'object' || kept === null) return null;
  if (!('text' in kept) || !('code' in kept)) return null;
  const { text, code } = kept;
  return typeof text === 'string' && typeof code === 'number' ? { text, code } : null;
}

/** Storage may be full or forbidden, and what is in it may be anybody's. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
