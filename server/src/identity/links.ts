import type { Role } from '@koinon/shared/identity/people';
import type { Invitations } from './invitations.ts';

/** How long a printed invitation works: until the next start prints new ones, and a month at most. */
const INVITATION_MS = 30 * 24 * 60 * 60 * 1_000;

export interface Invited {
  readonly id: string;
  readonly role: Role;
}

/** Writes the addresses that sign people in. */
export class Links {
  readonly #invitations: Invitations;
  readonly #base: string;
  readonly #now: () => number;

  /** `base`: the address people open, without a slash at the end. */
  constructor(invitations: Invitations, base: string, now: () => number) {
    this.#invitations = invitations;
    this.#base = base;
    this.#now = now;
  }

  to(meeting: string | null, { id: person, role }: Invited): string {
    const expiresAt = this.#now() + INVITATION_MS;
    return `${this.#base}/join/${this.#invitations.write({ meeting, person, role, expiresAt })}`;
  }
}
