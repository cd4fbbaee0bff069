/** A path under a session: `/s/<session>/<rest>`. */
export interface SessionPath {
  readonly session: string;
  readonly rest: string;
}

const PATH = /^\/s\/([A-Za-z0-9_-]{1,64})\/(.*)$/;

/** Reads a request's path; null when it is not under a session. */
export function parseSessionPath(url: string): SessionPath | null {
  const path = url.split('?', 1)[0] ?? '';
  const match = PATH.exec(path);
  const session = match?.[1];
  const rest = match?.[2];
  return session === undefined || rest === undefined ? null : { session, rest };
}

const COOKIE = 'koinon';

/** The session's secret among a request's cookies, or null. */
export function secretOf(cookies: string | undefined): string | null {
  for (const cookie of (cookies ?? '').split(';')) {
    const [name, value] = cookie.trim().split('=', 2);
    if (name === COOKIE && value !== undefined && value !== '') return value;
  }
  return null;
}

/** The cookie of a session: for its own path only, and never for scripts. */
export function sessionCookie(
  session: string,
  secret: string,
  options: { readonly secure: boolean; readonly maxAgeMs: number },
): string {
  const seconds = Math.floor(options.maxAgeMs / 1_000);
  const secure = options.secure ? '; Secure' : '';
  return `${COOKIE}=${secret}; Path=/s/${session}/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
