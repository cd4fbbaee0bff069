import { LONGEST_LINE } from '@koinon/shared/captions/messages';
import type { CaptionCode } from '@koinon/shared/captions/messages';
import type { Phrase } from './phrases.ts';

export type WriteFault = CaptionCode | 'offline';

export type Sent =
  | { readonly ok: true; readonly data: { readonly line: string } }
  | { readonly ok: false; readonly code: WriteFault };

/** Says the line as it reads now; `line` is null for a new one. */
export type Send = (line: string | null, text: string, final: boolean) => Promise<Sent>;

export interface WriterParts {
  readonly send: Send;
  /** What could not be said, and why: it is put back into the field. */
  failed(text: string, code: WriteFault): void;
}

/**
 * Puts phrases together into lines and says them one after the other, since
 * the second needs the id that the first was given.
 */
export class CaptionWriter {
  readonly #parts: WriterParts;
  readonly #waiting: Phrase[] = [];
  #line: string | null = null;
  #said = '';
  #busy = false;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Whether a line has begun that is not done. */
  get isWithin(): boolean {
    return this.#said !== '' || this.#waiting.length > 0;
  }

  say(phrases: readonly Phrase[]): void {
    this.#waiting.push(...phrases);
    void this.#work();
  }

  /** The line is done as it stands, though no sentence has ended. */
  end(): void {
    if (this.isWithin) this.say([{ text: '', final: true }]);
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        if (!(await this.#say(next))) return;
      }
    } finally {
      this.#busy = false;
    }
  }

  async #say({ text, final }: Phrase): Promise<boolean> {
    const joined = this.#joined(text);
    if (joined === '') return true;
    const full = joined.length > LONGEST_LINE;
    if (full) {
      await this.#say({ text: '', final: true });
      return this.#say({ text: text.slice(0, LONGEST_LINE), final });
    }
    const answer = await this.#parts.send(this.#line, joined, final);
    if (!answer.ok) {
      this.#giveBack(text, answer.code);
      return false;
    }
    this.#line = final ? null : answer.data.line;
    this.#said = final ? '' : joined;
    return true;
  }

  #joined(text: string): string {
    return [this.#said, text].filter((part) => part !== '').join(' ');
  }

  #giveBack(text: string, code: WriteFault): void {
    const rest = [text, ...this.#waiting.splice(0).map((phrase) => phrase.text)];
    this.#line = null;
    this.#said = '';
    this.#parts.failed(rest.filter((part) => part !== '').join(' '), code);
  }
}
