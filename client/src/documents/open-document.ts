import type { Access } from '@koinon/shared/documents/access';
import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';
import { DocumentCopy } from './document-copy.ts';
import { shelf } from './kept-aside.ts';
import type { KeptAside } from './kept-aside.ts';
import { plainText } from './plain-text.ts';

export type DocumentLine = 'connecting' | 'live' | 'offline' | 'refused';

export interface DocumentView {
  readonly line: DocumentLine;
  /** What the document says is known: it was in step with the server at least once. */
  readonly known: boolean;
  /** Everything written here is on the server's disk. */
  readonly stored: boolean;
  /** With which code the server refused, while the line is `refused`. */
  readonly code: number | null;
  /** What was written here and refused, until its writer has seen to it. */
  readonly aside: KeptAside | null;
  /** The text and the cursors; another copy takes its place when this one was refused. */
  readonly copy: Pick<DocumentCopy, 'doc' | 'awareness'>;
}

export interface OpenDocumentOptions {
  /** Path of the session without a slash at its end, such as `/s/4f…`. */
  readonly sessionPath: string;
  readonly name: string;
  readonly access: Access;
  /**
   * Id of the person on whose behalf this browser keeps what is not yet stored:
   * whoever comes back by their invitation has another session, and finds it.
   */
  readonly person: string;
}

/**
 * A shared document in this browser. It connects and comes back by itself.
 *
 * When the server refuses what was written, the document's text is put aside
 * for its writer and the document starts anew from what is stored; when it
 * refuses the person, the line stays `refused`. Closing twice is harmless.
 */
export interface OpenDocument {
  readonly name: string;
  readonly access: Access;
  readonly view: Readable<DocumentView>;
  /** The writer has seen what was put aside, and does not need it any more. */
  discardAside(): void;
  close(): void;
}

/** Refusals of what was written: the copy that holds it cannot be mended. */
const SPOILT: readonly number[] = [
  DOCUMENT_CLOSE.badMessage,
  DOCUMENT_CLOSE.foreignAuthor,
  DOCUMENT_CLOSE.tooLarge,
  DOCUMENT_CLOSE.frozen,
];
/** After "too fast", in milliseconds. */
const REST = 5_000;

export function openDocument(options: OpenDocumentOptions): OpenDocument {
  return new Opened(options);
}

class Opened implements OpenDocument {
  readonly name: string;
  readonly access: Access;
  readonly #server: string;
  readonly #key: string;
  readonly #view;
  #copy: DocumentCopy;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor({ sessionPath, name, access, person }: OpenDocumentOptions) {
    this.name = name;
    this.access = access;
    this.#server = webSocketUrl(`${sessionPath}/documents`);
    this.#key = `${person}/${name}`;
    this.#copy = this.#openCopy();
    this.#view = createStore<DocumentView>({
      line: 'connecting',
      known: false,
      stored: true,
      code: null,
      aside: shelf(this.#key).read(),
      copy: this.#copy,
    });
  }

  get view(): Readable<DocumentView> {
    return this.#view;
  }

  discardAside(): void {
    shelf(this.#key).clear();
    this.#update({ aside: null });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#resting);
    this.#copy.close();
  }

  #openCopy(): DocumentCopy {
    const { name, access } = this;
    return new DocumentCopy(
      { server: this.#server, name, access, keptAs: `koinon:${this.#key}` },
      {
        line: (line) => this.#lineIs(line),
        delivered: () => this.#update({ stored: this.#copy.stored }),
        refused: (code) => void this.#refused(code),
      },
    );
  }

  #lineIs(line: 'connecting' | 'live' | 'offline'): void {
    const { known, line: before } = this.#view.get();
    if (before === 'offline' && line === 'connecting') return;
    this.#update({ line, code: null, known: known || line === 'live' });
  }

  async #refused(code: number): Promise<void> {
    if (code === DOCUMENT_CLOSE.tooFast) {
      this.#update({ line: 'offline' });
      this.#resting = setTimeout(() => this.#copy.reconnect(), REST);
    } else if (SPOILT.includes(code) && !this.#copy.stored) {
      await this.#startAnew(code);
    } else {
      this.#update({ line: 'refused', code });
    }
  }

  async #startAnew(code: number): Promise<void> {
    const spoilt = this.#copy;
    const aside: KeptAside = { text: plainText(spoilt.doc), code };
    shelf(this.#key).put(aside);
    await spoilt.forget();
    spoilt.close();
    if (this.#closed) return;
    this.#copy = this.#openCopy();
    this.#update({ line: 'connecting', known: false, stored: true, aside, copy: this.#copy });
  }

  #update(change: Partial<DocumentView>): void {
    if (!this.#closed) this.#view.update((view) => ({ ...view, ...change }));
  }
}

function webSocketUrl(path: string): string {
  const url = new URL(path, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
}
