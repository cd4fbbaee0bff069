/**
 * What a file is, told from its content and never from its name or from what
 * whoever sends it says. Only what people attach to an agenda is known:
 *
 * - PDF and pictures by their first bytes;
 * - office files, which are ZIP archives, by the names of what is in them (at
 *   the archive's end), OpenDocument by the entry that comes first;
 * - plain text, when all of it is UTF-8 without control characters.
 */
export interface KnownType {
  readonly type: string;
  /** Whether a browser may show it in a page of ours. */
  readonly inline: boolean;
}

const shown = (type: string): KnownType => ({ type, inline: true });
const saved = (type: string): KnownType => ({ type, inline: false });

const PDF = shown('application/pdf');
const TEXT = saved('text/plain');

const OPEN_DOCUMENTS = ['text', 'spreadsheet', 'presentation'].map((kind) =>
  saved(`application/vnd.oasis.opendocument.${kind}`),
);

const OOXML = 'application/vnd.openxmlformats-officedocument';
/** By the entry without which it is none. */
const OFFICE: readonly (readonly [string, KnownType])[] = [
  ['word/document.xml', saved(`${OOXML}.wordprocessingml.document`)],
  ['xl/workbook.xml', saved(`${OOXML}.spreadsheetml.sheet`)],
  ['ppt/presentation.xml', saved(`${OOXML}.presentationml.presentation`)],
];

const PICTURES: readonly (readonly [(start: string) => boolean, KnownType])[] = [
  [(start) => start.startsWith('\x89PNG\r\n\x1a\n'), shown('image/png')],
  [(start) => start.startsWith('\xff\xd8\xff'), shown('image/jpeg')],
  [(start) => /^GIF8[79]a/.test(start), shown('image/gif')],
  [(start) => /^RIFF[^]{4}WEBPVP8/.test(start), shown('image/webp')],
];

const ALL: readonly KnownType[] = [
  PDF,
  TEXT,
  ...OPEN_DOCUMENTS,
  ...OFFICE.map(([, known]) => known),
  ...PICTURES.map(([, known]) => known),
];

/** The known type of this name; null when it is none of them. */
export function knownType(type: string): KnownType | null {
  return ALL.find((known) => known.type === type) ?? null;
}

/** So much of a file's beginning is looked at, in bytes. */
export const HEAD_BYTES = 1024;
/** So much of its end: an archive lists there what is in it. */
const TAIL_BYTES = 512 * 1024;

/** What a browser may show, told from the first bytes alone; null when it is to be saved. */
export function shownType(head: Uint8Array): KnownType | null {
  const start = latin1(head);
  if (start.startsWith('%PDF-')) return PDF;
  return PICTURES.find(([isOne]) => isOne(start))?.[1] ?? null;
}

/** Looks at a file as it passes, and then says what it is. */
export class ContentWatch {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #head = Buffer.alloc(0);
  #tail: Uint8Array[] = [];
  #tailBytes = 0;
  #isText = true;

  see(part: Uint8Array): void {
    if (this.#head.length < HEAD_BYTES) {
      this.#head = Buffer.concat([this.#head, part.subarray(0, HEAD_BYTES - this.#head.length)]);
    }
    this.#tail.push(part);
    this.#tailBytes += part.length;
    // Cut now and then, so that not every part is copied many times.
    if (this.#tailBytes > 4 * TAIL_BYTES) this.#cutTail();
    if (this.#isText) this.#isText = this.#reads(part, true);
  }

  /** Null: nothing that is known. */
  type(): KnownType | null {
    const found = shownType(this.#head) ?? archiveType(latin1(this.#head), latin1(this.#cutTail()));
    if (found !== null) return found;
    return this.#head.length > 0 && this.#isText && this.#reads(new Uint8Array(), false)
      ? TEXT
      : null;
  }

  #cutTail(): Uint8Array {
    const tail = Buffer.concat(this.#tail).subarray(-TAIL_BYTES);
    this.#tail = [tail];
    this.#tailBytes = tail.length;
    return tail;
  }

  #reads(part: Uint8Array, stream: boolean): boolean {
    try {
      return !/[^\P{Cc}\t\n\f\r]/u.test(this.#decoder.decode(part, { stream }));
    } catch {
      return false;
    }
  }
}

const ARCHIVE = 'PK\x03\x04';
/** An archive's list of its entries, at its end. */
const LISTED = 'PK\x01\x02';
/** Where the content of the first entry stands when its name is `mimetype` and it is kept as it is. */
const MIMETYPE_AT = 30;

function archiveType(head: string, tail: string): KnownType | null {
  if (!head.startsWith(ARCHIVE)) return null;
  const first = head.slice(MIMETYPE_AT);
  const open = OPEN_DOCUMENTS.find(({ type }) => first.startsWith(`mimetype${type}PK`));
  if (open !== undefined) return open;
  const list = tail.slice(Math.max(0, tail.indexOf(LISTED)));
  return OFFICE.find(([entry]) => list.includes(entry))?.[1] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
