import type { MediaRefused } from './joined.ts';
import type { Passage } from './outgoing.ts';

type Answer = Promise<MediaRefused['code'] | null>;

export interface TalkingTold {
  /** Asks the server; resolves to its refusal, or null. */
  ask(line: string | null): Answer;
  /** How one's voice passes from now on. */
  passage(passage: Passage): void;
  /** The line that hears one now, or null. */
  into(line: string | null): void;
}

/**
 * One's own voice into a private line, as long as a key is held. From the
 * pressing to the letting go it passes only while the line is known to take
 * it: what is said off the record goes nowhere else, also when the line is
 * refused, ends or breaks under the finger.
 */
export class Talking {
  readonly #told: TalkingTold;
  #held = false;
  #line: string | null = null;
  /** The server may still believe that one talks. */
  #owesEnd = false;
  /** Answers to anything but the latest count for nothing. */
  #calls = 0;

  constructor(told: TalkingTold) {
    this.#told = told;
  }

  async talk(line: string | null): Answer {
    this.#calls += 1;
    const call = this.#calls;
    this.#held = line !== null;
    this.#owesEnd = true;
    this.#settle(null);
    const code = await this.#told.ask(line);
    if (call !== this.#calls) return code;
    if (line === null) this.#owesEnd = code === 'offline';
    else if (code === null) this.#settle(line);
    return code;
  }

  /** The lines there are from now on. */
  follow(lines: readonly { readonly line: string }[]): void {
    if (this.#line !== null && !lines.some(({ line }) => line === this.#line)) this.#settle(null);
  }

  /** The way to the server broke, and what was asked on it is gone. */
  left(): void {
    this.#calls += 1;
    this.#settle(null);
  }

  /** Says again what the server may have forgotten or never heard. */
  async renew(): Promise<void> {
    if (this.#held ? this.#line === null : !this.#owesEnd) return;
    const call = this.#calls;
    const code = await this.#told.ask(this.#line);
    if (call !== this.#calls) return;
    if (!this.#held) this.#owesEnd = code === 'offline';
    else if (code !== null) this.#settle(null);
  }

  #settle(line: string | null): void {
    this.#line = line;
    if (this.#held) this.#told.passage(line === null ? 'shut' : 'open');
    else this.#told.passage('unless-muted');
    this.#told.into(line);
  }
}
