import type { HallCode } from '@koinon/shared/wire';

/**
 * The address that the hall's code leads to: `/check-in/<meeting>#<code>`. What
 * stands behind the `#` is sent to no server, so the code is in no log. The
 * page finds this browser's last session of the meeting and goes on there with
 * the code behind the `#` again.
 */
export function checkInAddress(origin: string, meeting: string): string {
  return `${origin}/check-in/${encodeURIComponent(meeting)}`;
}

/** Names by which a computer calls nobody but itself. */
const ITSELF = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Where a phone in the hall finds the city: at the address that is announced;
 * else where this screen found it, unless the screen runs on the server's own
 * machine and calls it by a name that leads a phone nowhere.
 */
export function originForPhones(
  origin: string,
  { publicUrl, ownUrl }: Pick<HallCode, 'publicUrl' | 'ownUrl'>,
): string {
  if (publicUrl !== null) return publicUrl;
  return ITSELF.test(new URL(origin).hostname) ? (ownUrl ?? origin) : origin;
}

const CHECK_IN = /^\/check-in\/([^/]+)\/?$/;

/** The meeting that a check-in address names; null for every other address. */
export function meetingToCheckIn(pathname: string): string | null {
  const meeting = CHECK_IN.exec(pathname)?.[1];
  if (meeting === undefined) return null;
  try {
    return decodeURIComponent(meeting);
  } catch {
    return null;
  }
}

const SESSION_PATH = /^\/s\/[\w-]{1,64}$/;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

function keyOf(meeting: string): string {
  return `koinon/${meeting}/session`;
}

/** Remembers which session of this browser was the last in the meeting. */
export function keepSession(storage: Kept, meeting: string, path: string): void {
  storage.setItem(keyOf(meeting), path);
}

/** Where that session's page is, with the code; null when there was none. */
export function sessionToCheckIn(storage: Kept, meeting: string, hash: string): string | null {
  const path = storage.getItem(keyOf(meeting));
  return path !== null && SESSION_PATH.test(path) ? `${path}/${asCheckIn(hash)}` : null;
}

const MARK = '#check-in=';

function asCheckIn(hash: string): string {
  return `${MARK}${hash.replace(/^#/, '')}`;
}

/** The code that the page of a session was opened with; null without one. */
export function codeBroughtBy(hash: string): string | null {
  if (!hash.startsWith(MARK)) return null;
  const code = hash.slice(MARK.length);
  return /^[A-Za-z0-9]{6}$/.test(code) ? code.toUpperCase() : null;
}
