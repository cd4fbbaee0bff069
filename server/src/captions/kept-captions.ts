import type { CaptionStore, StoredLine } from '../storage/ports/caption-store.ts';

export interface KeptCaptionsParts {
  readonly store: CaptionStore;
  /** Lines wait for the store and are tried again. Told once, until it takes them. */
  failed(error: unknown, waiting: number): void;
}

/** How long a line that still grows waits for more, milliseconds: it changes with every letter. */
const GROWING_MS = 1_000;
/** After a store that did not take them. */
const AGAIN_MS = 2_000;
/** Of a meeting, should the store be away for long: the oldest go first. */
const MOST_WAITING = 5_000;

/**
 * Brings captions to the store, behind those who read them: what is done at
 * once, what grows a moment later. While the store is away they wait here, and
 * are lost only if the server falls meanwhile.
 */
export class KeptCaptions {
  readonly #parts: KeptCaptionsParts;
  /** By meeting and line, the last state that is not stored. */
  readonly #waiting = new Map<string, Map<string, StoredLine>>();
  #timer: { readonly at: number; readonly handle: NodeJS.Timeout } | null = null;
  #working: Promise<void> | null = null;
  #away = false;
  #closed = false;
  readonly #erasing = new Set<Promise<void>>();
  /** By meeting, lines that were begun and not ended. */
  readonly #growing = new Map<string, Set<string>>();

  constructor(parts: KeptCaptionsParts) {
    this.#parts = parts;
  }

  /** @param final the line is done, and is stored at once */
  keep(meeting: string, line: StoredLine, final: boolean): void {
    if (this.#closed) return;
    this.#grows(meeting, line.id, !final);
    const lines = this.#waiting.get(meeting) ?? new Map<string, StoredLine>();
    this.#waiting.set(meeting, lines);
    lines.set(line.id, line);
    const [oldest] = lines.keys();
    if (lines.size > MOST_WAITING && oldest !== undefined) lines.delete(oldest);
    if (!this.#away) this.#storeIn(final ? 0 : GROWING_MS);
  }

  /** Whether a line was not ended, as far as this server has heard. */
  isGrowing(meeting: string, line: string): boolean {
    return this.#growing.get(meeting)?.has(line) === true;
  }

  /** A section's lines, with those that were on their way when it was asked. */
  async read(meeting: string, section: string): Promise<readonly StoredLine[]> {
    if (!this.#away) await this.#store();
    return this.#parts.store.read(meeting, section);
  }

  /** Nothing of a meeting is kept any more. Twice is harmless. */
  async erase(meeting: string): Promise<void> {
    const erasing = this.#erase(meeting);
    this.#erasing.add(erasing);
    try {
      await erasing;
    } finally {
      this.#erasing.delete(erasing);
    }
  }

  async #erase(meeting: string): Promise<void> {
    this.#growing.delete(meeting);
    this.#waiting.delete(meeting);
    await this.#working;
    // What could not be stored meanwhile waits again.
    this.#waiting.delete(meeting);
    await this.#parts.store.erase(meeting);
  }

  /** Stores what waits, and ends what is being erased. Closing twice is harmless. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer?.handle);
    await this.#store();
    await Promise.allSettled(this.#erasing);
  }

  #grows(meeting: string, line: string, grows: boolean): void {
    const growing = this.#growing.get(meeting) ?? new Set<string>();
    this.#growing.set(meeting, growing);
    if (grows) growing.add(line);
    else growing.delete(line);
  }

  #storeIn(ms: number): void {
    const at = performance.now() + ms;
    if (this.#closed || (this.#timer !== null && this.#timer.at <= at)) return;
    clearTimeout(this.#timer?.handle);
    this.#timer = { at, handle: setTimeout(() => void this.#store(), ms) };
  }

  /** Resolves when all that waited when it was called is stored, or could not be. */
  async #store(): Promise<void> {
    clearTimeout(this.#timer?.handle);
    this.#timer = null;
    await this.#working;
    this.#working ??= this.#storeAll().finally(() => (this.#working = null));
    await this.#working;
  }

  async #storeAll(): Promise<void> {
    for (const [meeting, lines] of [...this.#waiting]) {
      const batch = [...lines.values()];
      this.#waiting.delete(meeting);
      try {
        await this.#parts.store.keep(meeting, batch);
        this.#away = false;
      } catch (error) {
        this.#putBack(meeting, batch);
        if (!this.#away) this.#parts.failed(error, batch.length);
        this.#away = true;
        this.#storeIn(AGAIN_MS);
        return;
      }
    }
    this.#away = false;
  }

  /** What came meanwhile is newer. */
  #putBack(meeting: string, batch: readonly StoredLine[]): void {
    const newer = this.#waiting.get(meeting) ?? [];
    const lines = new Map([...batch.map((line) => [line.id, line] as const), ...newer]);
    this.#waiting.set(meeting, lines);
  }
}
