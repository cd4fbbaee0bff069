import { createHmac, timingSafeEqual } from 'node:crypto';
import { ROLES } from '@koinon/shared/identity/people';
import type { Role } from '@koinon/shared/identity/people';

/**
 * An invitation is a link that signs one person in, in one role, for one
 * meeting, until it expires: `<payload>.<HMAC-SHA-256 of it>`, both base64url.
 * It can be used again until then; each use makes a session of its own.
 */
export interface Invitation {
  /** Null for an administrator, who belongs to no meeting. */
  readonly meeting: string | null;
  readonly person: string;
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export type ReadInvitation =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly code: 'invitation-invalid' | 'invitation-expired' };

const INVALID: ReadInvitation = { ok: false, code: 'invitation-invalid' };

export class Invitations {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  write(invitation: Invitation): string {
    const payload = Buffer.from(JSON.stringify(invitation), 'utf8').toString('base64url');
    return `${payload}.${this.#sign(payload).toString('base64url')}`;
  }

  read(token: string, now: number): ReadInvitation {
    const [payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0) return INVALID;
    const given = Buffer.from(signature, 'base64url');
    const expected = this.#sign(payload);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return INVALID;
    const invitation = parse(payload);
    if (invitation === null) return INVALID;
    if (invitation.expiresAt <= now) return { ok: false, code: 'invitation-expired' };
    return { ok: true, invitation };
  }

  #sign(payload: string): Buffer {
    return createHmac('sha256', this.#key).update(payload).digest();
  }
}

/** The signature held, so this is our own writing; its values are checked all the same. */
function parse(payload: string): Invitation | null {
  const read: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  if (typeof read !== 'object' || read === null) return null;
  const { meeting, person, role, expiresAt } = read as Record<string, unknown>;
  const known = ROLES.find((one) => one === role);
  if (known === undefined || typeof person !== 'string' || typeof expiresAt !== 'number') {
    return null;
  }
  if (meeting !== null && typeof meeting !== 'string') return null;
  return { meeting, person, role: known, expiresAt };
}
