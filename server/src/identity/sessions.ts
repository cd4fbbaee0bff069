import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Directory, Session } from '../storage/ports/directory.ts';
import type { Invitation } from './invitations.ts';

/** How long a session lasts: a meeting day with its evening, and the days of a conference. */
export const SESSION_MS = 7 * 24 * 60 * 60 * 1_000;

const ID_BYTES = 9;
const SECRET_BYTES = 24;

export interface NewSession {
  readonly session: Session;
  /** For the cookie; kept nowhere. */
  readonly secret: string;
}

/**
 * Sessions of signed-in people. The id stands in the path, so that several
 * people can be signed in in one browser; the secret is in a cookie of that
 * path. Each sign-in makes a new pair, so none can be fixed beforehand.
 */
export class Sessions {
  readonly #directory: Pick<Directory, 'putSession' | 'session' | 'endSession'>;
  readonly #now: () => number;

  constructor(
    directory: Pick<Directory, 'putSession' | 'session' | 'endSession'>,
    now: () => number,
  ) {
    this.#directory = directory;
    this.#now = now;
  }

  async begin(invitation: Invitation): Promise<NewSession> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const session: Session = {
      id: randomBytes(ID_BYTES).toString('base64url'),
      secretHash: hashOf(secret),
      meeting: invitation.meeting,
      person: invitation.person,
      role: invitation.role,
      expiresAt: this.#now() + SESSION_MS,
    };
    await this.#directory.putSession(session);
    return { session, secret };
  }

  /** The session, when the secret fits and it has not expired; else null. */
  async find(id: string, secret: string): Promise<Session | null> {
    const session = await this.#lasting(id);
    if (session === null) return null;
    return timingSafeEqual(hashOf(secret), session.secretHash) ? session : null;
  }

  /** Whether the session has neither ended nor expired. */
  async isThere(id: string): Promise<boolean> {
    return (await this.#lasting(id)) !== null;
  }

  end(id: string): Promise<void> {
    return this.#directory.endSession(id);
  }

  async #lasting(id: string): Promise<Session | null> {
    const session = await this.#directory.session(id);
    return session === null || session.expiresAt <= this.#now() ? null : session;
  }
}

function hashOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}
