import type { Cell, CellChange } from '@koinon/shared/briefing/cells';
import type { BriefingPack } from '@koinon/shared/record/briefing-pack';
import type {
  PoolPreview,
  SheetAnswer,
  SheetRefusal,
  TermPreview,
} from '@koinon/shared/briefing/sheets';

/** The sheets, by the last part of their address. */
export type SheetName = 'glossary' | 'names' | 'pool';

export type Fetched<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly code: SheetRefusal };

/** What interpreters prepare with, under the session's path. */
export class BriefingRequests {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  pack(): Promise<Fetched<BriefingPack>> {
    return ask(`${this.#path}/briefing`, { headers: { accept: 'application/json' } });
  }

  cells(sheet: SheetName): Promise<Fetched<readonly Cell[]>> {
    return ask(`${this.#path}/${sheet}`);
  }

  /** A refusal of the server's is an answer; `unreachable` where there was none. */
  async write(sheet: SheetName, changes: readonly CellChange[]): Promise<SheetAnswer> {
    try {
      const response = await fetch(`${this.#path}/${sheet}`, json({ changes }));
      return (await response.json()) as SheetAnswer;
    } catch {
      return { ok: false, code: 'unreachable' };
    }
  }

  previewTerms(file: Blob): Promise<Fetched<TermPreview>> {
    return ask(`${this.#path}/glossary/preview`, bytes(file));
  }

  previewPool(file: Blob): Promise<Fetched<PoolPreview>> {
    return ask(`${this.#path}/pool/preview`, bytes(file));
  }

  /** Where the glossary can be saved from, with these languages first. */
  glossaryFile(languages: readonly string[]): string {
    const query = new URLSearchParams({ languages: languages.join(',') });
    return `${this.#path}/glossary.csv?${query.toString()}`;
  }

  /** Brings somebody of the pool into the meeting of the session; their link. */
  invite(interpreter: string): Promise<Fetched<{ readonly link: string }>> {
    return ask(`${this.#path}/interpreters`, json({ interpreter }));
  }

  attachment(blob: string, name: string): string {
    return `${this.#path}/attachments/${blob}/${encodeURIComponent(name)}`;
  }
}

const ID_BYTES = 12;

/** An id for a row that is new; a page on plain http has no `randomUUID`. */
export function newRow(): string {
  const random = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function json(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function bytes(file: Blob): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file };
}

/** The server's own answers: their form is that of the types both sides share. */
async function ask<Result>(address: string, request?: RequestInit): Promise<Fetched<Result>> {
  try {
    const response = await fetch(address, request);
    if (response.ok) return { ok: true, result: (await response.json()) as Result };
    return { ok: false, code: ((await response.json()) as { readonly code: SheetRefusal }).code };
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}
