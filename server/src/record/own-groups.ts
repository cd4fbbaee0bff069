import type { OwnGroups } from '@koinon/shared/identity/talk-groups';
import { isSpeaking } from '@koinon/shared/identity/people';
import type { Role } from '@koinon/shared/identity/people';
import { talkGroupsOf } from '@koinon/shared/meeting/constitution';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { Directory } from '../storage/ports/directory.ts';

/**
 * To which groups people say they belong. It is told to nobody but the person
 * and stands in no event: only the host adds up by it. It can be changed and
 * taken back until the sitting closes, and is erased then.
 */
export interface OwnGroupsParts {
  state(meeting: string): Promise<MeetingState>;
  readonly directory: Pick<Directory, 'putDeclaration' | 'declarations' | 'eraseDeclarations'>;
}

export type DeclarationRefusal = 'not-your-role' | 'unknown-group' | 'meeting-closed';

export type Declared =
  | { readonly ok: true; readonly result: OwnGroups }
  | { readonly ok: false; readonly code: DeclarationRefusal };

/** Somebody in the meeting of their session. */
export interface Declarer {
  readonly meeting: string;
  readonly person: string;
  readonly role: Role;
}

export class OwnGroupsDesk {
  readonly #parts: OwnGroupsParts;

  constructor(parts: OwnGroupsParts) {
    this.#parts = parts;
  }

  /** Which groups there are, and which of them the person has declared. */
  async read({ meeting, person }: Declarer): Promise<OwnGroups> {
    const talkGroups = talkGroupsOf(constitutionOf((await this.#parts.state(meeting)).meeting));
    const declared = await this.#parts.directory.declarations(meeting);
    const own = declared.find((one) => one.person === person)?.groups ?? [];
    return { ...talkGroups, declared: own };
  }

  async declare(who: Declarer, groups: readonly string[]): Promise<Declared> {
    const { meeting, person, role } = who;
    if (!isSpeaking(role)) return { ok: false, code: 'not-your-role' };
    const state = await this.#parts.state(meeting);
    if (state.meeting.status === 'closed') return { ok: false, code: 'meeting-closed' };
    const known = talkGroupsOf(constitutionOf(state.meeting)).groups.map(({ id }) => id);
    if (!groups.every((group) => known.includes(group))) {
      return { ok: false, code: 'unknown-group' };
    }
    await this.#parts.directory.putDeclaration(meeting, { person, groups });
    // Another node may have closed the sitting, and erased, in between.
    if ((await this.#parts.state(meeting)).meeting.status === 'closed') await this.erase(meeting);
    return { ok: true, result: await this.read(who) };
  }

  /** Once the sitting has closed. */
  async erase(meeting: string): Promise<void> {
    await this.#parts.directory.eraseDeclarations(meeting);
  }
}
