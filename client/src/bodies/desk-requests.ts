import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type {
  BodyPerson,
  BodySummary,
  BodyView,
  DeskRefusal,
  Encoding,
  MemberLine,
  MemberPreview,
} from '@koinon/shared/bodies/desk';
import type { Founding } from '@koinon/shared/bodies/desk-forms';
import type { RulePack } from '@koinon/shared/law/rule-pack';

/** What came of a request to the administrator's desk. */
export type Answered<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly code: DeskRefusal };

const TOO_LARGE = 413;

/** The desk for bodies of the city, under the session's path. */
export class BodyDesk {
  readonly #path: string;

  constructor(path: string) {
    this.#path = `${path}/bodies`;
  }

  list(): Promise<Answered<readonly BodySummary[]>> {
    return ask(this.#path);
  }

  view(body: string): Promise<Answered<BodyView>> {
    return ask(`${this.#path}/${body}`);
  }

  found(founding: Founding): Promise<Answered<BodyView>> {
    return ask(this.#path, json('POST', founding));
  }

  addPerson(body: string, person: Omit<BodyPerson, 'id'>): Promise<Answered<BodyPerson>> {
    return ask(`${this.#path}/${body}/people`, json('POST', person));
  }

  correctPerson(body: string, { id, ...named }: BodyPerson): Promise<Answered<BodyPerson>> {
    return ask(`${this.#path}/${body}/people/${id}`, json('PUT', named));
  }

  give(body: string, command: BodyCommand): Promise<Answered<BodyView>> {
    const id = newId();
    return ask(`${this.#path}/${body}/commands`, json('POST', { id, command }));
  }

  /** Keeps the agenda of one of the body's sittings as a template. */
  keepTemplate(
    body: string,
    kept: { readonly name: string; readonly meeting: string },
  ): Promise<Answered<BodyView>> {
    return ask(`${this.#path}/${body}/templates`, json('POST', kept));
  }

  /** The server reads the pack by its own form; here it is only carried. */
  adopt(body: string, pack: RulePack, because: string): Promise<Answered<BodyView>> {
    const command = { type: 'AdoptRules', pack, because };
    return ask(`${this.#path}/${body}/commands`, json('POST', { id: newId(), command }));
  }

  /** `encoding` null: found out by the server. `language`: what those read who name none. */
  preview(
    body: string,
    file: Blob,
    encoding: Encoding | null,
    language: string,
  ): Promise<Answered<MemberPreview>> {
    const query = new URLSearchParams({ language, ...(encoding === null ? {} : { encoding }) });
    return ask(`${this.#path}/${body}/members/preview?${query.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
  }

  takeIn(body: string, lines: readonly MemberLine[]): Promise<Answered<BodyView>> {
    return ask(`${this.#path}/${body}/members`, json('POST', { lines }));
  }
}

const ID_BYTES = 12;

/** A page on plain http has no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function json(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** The server's own answers: their form is that of the types both sides share. */
async function ask<Result>(address: string, request?: RequestInit): Promise<Answered<Result>> {
  try {
    const response = await fetch(address, request);
    if (response.ok) return { ok: true, result: (await response.json()) as Result };
    if (response.status === TOO_LARGE) return { ok: false, code: 'too-large' };
    const { code } = (await response.json()) as { readonly code: DeskRefusal };
    return { ok: false, code };
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}
