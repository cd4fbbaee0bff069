import type { DocumentUpdate } from '../storage/ports/document-store.ts';
import { merged } from './merged.ts';
import { updateFrame } from './protocol.ts';

/** The share of the whole text's size that what is written behind it may have. */
const LARGEST_SHARE = 1 / 8;
/** A text smaller than this, in bytes, is encoded anew whenever something was written. */
const SMALL = 8 * 1024;

/**
 * What those are told who have nothing yet. To encode a long text takes as long
 * as hundreds of updates, and while somebody writes it is another one several
 * times a second; so it is kept, and whoever comes later gets the same one and,
 * right behind it, what was written since, until that has become much.
 */
export class WholeText {
  readonly #encode: () => Uint8Array;
  #kept: Uint8Array | null = null;
  /** What was written since, as far as it is merged, and what is not yet. */
  #behind: Uint8Array | null = null;
  #since: Uint8Array[] = [];
  #size = 0;

  /** `encode`: makes the frame that brings the text as it is. */
  constructor(encode: () => Uint8Array) {
    this.#encode = encode;
  }

  /** Something was written. */
  add(updates: readonly DocumentUpdate[]): void {
    if (this.#kept === null) return;
    for (const { body } of updates) {
      this.#since.push(body);
      this.#size += body.length;
    }
    const { length } = this.#kept;
    if (this.#size > (length < SMALL ? 0 : length * LARGEST_SHARE)) this.#forget();
  }

  /** The frames that bring somebody all of it. */
  frames(): readonly Uint8Array[] {
    this.#kept ??= this.#encode();
    if (this.#since.length > 0) {
      const before = this.#behind === null ? [] : [this.#behind];
      this.#behind = merged([...before, ...this.#since]);
      this.#since = [];
    }
    return this.#behind === null ? [this.#kept] : [this.#kept, updateFrame(this.#behind)];
  }

  #forget(): void {
    this.#kept = null;
    this.#behind = null;
    this.#since = [];
    this.#size = 0;
  }
}
