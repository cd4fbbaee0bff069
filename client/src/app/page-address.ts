/** What the address of the page says. */
export interface PageAddress {
  /** `/s/<session>`, without a slash at its end. */
  readonly path: string;
  /** A language asked for with `?lang=`, for this visit only. */
  readonly language: string | null;
}

/** Pages beside the meeting, under `?page=`. */
const PAGE = 'page';

/** The page of recordings, which is for everybody. */
export const RECORDINGS = 'recordings';

/** Which page beside the meeting the address names; null: the meeting itself. */
export function pageIn(search: string): string | null {
  return new URLSearchParams(search).get(PAGE);
}

/** The address of a page beside the meeting, in the same language. */
export function addressOf(path: string, search: string, page: string): string {
  const query = new URLSearchParams(search);
  query.set(PAGE, page);
  return `${path}/?${query.toString()}`;
}

/** The address of the meeting itself, in the same language. */
export function addressWithout(path: string, search: string): string {
  const query = new URLSearchParams(search);
  query.delete(PAGE);
  return query.size === 0 ? `${path}/` : `${path}/?${query.toString()}`;
}

const SESSION_PATH = /^\/s\/[^/]+/;

/** Reads the address; null when it names no session. */
export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>) {
  const path = SESSION_PATH.exec(pathname)?.[0];
  if (path === undefined) return null;
  return { path, language: new URLSearchParams(search).get('lang') } satisfies PageAddress;
}
