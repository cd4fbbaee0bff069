import type { SessionInfo } from '@koinon/shared/wire';

/** A session as a program holds it: where it lives, and the cookie that opens it. */
export interface SignedIn {
  /** Such as `http://localhost:3000`. */
  readonly origin: string;
  /** Path of the session, such as `/s/4f…/`. */
  readonly path: string;
  readonly cookie: string;
  readonly info: SessionInfo;
}

/** Follows an invitation as a browser would. */
export async function signIn(link: string): Promise<SignedIn> {
  const answer = await fetch(link, { redirect: 'manual' });
  const location = answer.headers.get('location');
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (location === null || cookie === undefined) {
    throw new Error(`${link} signs nobody in: ${answer.status} ${await answer.text()}`);
  }
  const place = new URL(location, link);
  const session = { origin: place.origin, path: place.pathname, cookie };
  return { ...session, info: await sessionInfo(session) };
}

async function sessionInfo(session: Omit<SignedIn, 'info'>): Promise<SessionInfo> {
  const answer = await request(session, 'session');
  if (!answer.ok) throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  const info: SessionInfo = await answer.json();
  return info;
}

/** Asks something of the session over HTTP, with its cookie and its origin. */
export async function request(
  session: Omit<SignedIn, 'info'>,
  what: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = { cookie: session.cookie, origin: session.origin };
  return fetch(new URL(session.path + what, session.origin), {
    ...init,
    headers: { ...headers, ...(init.body === undefined ? {} : JSON_BODY) },
  });
}

const JSON_BODY = { 'content-type': 'application/json' };
