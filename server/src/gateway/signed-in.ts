import type { IncomingMessage } from 'node:http';
import type { Person } from '@koinon/shared/identity/people';
import type { Sessions } from '../identity/sessions.ts';
import type { Directory, Session } from '../storage/ports/directory.ts';
import { isOwnOrigin } from './origin.ts';
import { parseSessionPath, secretOf } from './session-path.ts';

export interface SignedIn {
  readonly session: Session;
  readonly person: Person;
  /** What comes after `/s/<session>/` in the path. */
  readonly rest: string;
}

export type Entry =
  | { readonly ok: true; readonly who: SignedIn }
  | { readonly ok: false; readonly code: 'not-signed-in' | 'foreign-origin' };

/** Tells who a request is from, by its path, its cookie and its origin. */
export class Doorkeeper {
  readonly #sessions: Sessions;
  readonly #directory: Pick<Directory, 'people'>;
  readonly #publicUrl: string | null;

  constructor(sessions: Sessions, directory: Pick<Directory, 'people'>, publicUrl: string | null) {
    this.#sessions = sessions;
    this.#directory = directory;
    this.#publicUrl = publicUrl;
  }

  async admit(request: IncomingMessage, url: string): Promise<Entry> {
    if (!isOwnOrigin(request, this.#publicUrl)) return { ok: false, code: 'foreign-origin' };
    const path = parseSessionPath(url);
    const secret = secretOf(request.headers.cookie);
    if (path === null || secret === null) return NOT_SIGNED_IN;
    const session = await this.#sessions.find(path.session, secret);
    if (session === null) return NOT_SIGNED_IN;
    const people = await this.#directory.people(session.meeting);
    const person = people.find(({ id, role }) => id === session.person && role === session.role);
    if (person === undefined) return NOT_SIGNED_IN;
    return { ok: true, who: { session, person, rest: path.rest } };
  }
}

const NOT_SIGNED_IN: Entry = { ok: false, code: 'not-signed-in' };
