/** What the address of the page says. */
export interface PageAddress {
  /** `/s/<session>`, without a slash at its end. */
  readonly path: string;
  /** A language asked for with `?lang=`, for this visit only. */
  readonly language: string | null;
}

const SESSION_PATH = /^\/s\/[^/]+/;

/** Reads the address; null when it names no session. */
export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>) {
  const path = SESSION_PATH.exec(pathname)?.[0];
  if (path === undefined) return null;
  return { path, language: new URLSearchParams(search).get('lang') } satisfies PageAddress;
}
