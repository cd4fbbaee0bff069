import type { KeptCaptions } from './captions/board.ts';
import type { Answers } from './cluster/cluster.ts';
import type { SaidWord } from './interpretation/booth-texts.ts';

/** What a server holds of a meeting in memory and nowhere else. */
export interface Kept {
  readonly captions: KeptCaptions;
  readonly words: readonly SaidWord[];
}

export interface KeptElsewhereParts {
  /** What each of the other servers holds; rejects where nobody can be asked. */
  ask(meeting: string): Promise<Answers>;
  take(meeting: string, kept: Kept): Promise<void>;
  failed(error: unknown): void;
}

/** Nobody who wants to read waits longer for a server that does not answer. */
const PATIENCE_MS = 1_000;
/** Whoever reads then has those asked again that did not answer. */
export const ASK_AGAIN_MS = 3_000;

/**
 * The last captions and private words of a meeting are told to all servers as
 * they are written. One that begins later asks the others, before anybody reads
 * there, so that whoever comes late reads the same wherever they come in. Once
 * all have answered it asks no more; what was taken before is taken once.
 */
export class KeptElsewhere {
  readonly #parts: KeptElsewhereParts;
  readonly #asked = new Map<string, Promise<void>>();
  /** Meetings of which not all have answered, with the time from which they are asked again. */
  readonly #partial = new Map<string, number>();

  constructor(parts: KeptElsewhereParts) {
    this.#parts = parts;
  }

  /** Resolves when what others hold is held here as well, or they take too long. */
  async known(meeting: string): Promise<void> {
    const again = this.#partial.get(meeting);
    if (again !== undefined && performance.now() >= again) {
      this.#partial.delete(meeting);
      this.#asked.delete(meeting);
    }
    const asked = this.#asked.get(meeting) ?? this.#ask(meeting);
    this.#asked.set(meeting, asked);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
    await Promise.race([asked, late]);
    clearTimeout(timer);
  }

  async #ask(meeting: string): Promise<void> {
    const { ask, take, failed } = this.#parts;
    try {
      const { answers, isPartial } = await ask(meeting);
      if (isPartial) this.#partial.set(meeting, performance.now() + ASK_AGAIN_MS);
      for (const kept of answers) if (isKept(kept)) await take(meeting, kept);
    } catch (error) {
      // Whoever reads next asks again.
      this.#asked.delete(meeting);
      failed(error);
    }
  }
}

/** Another server's words and lines are those of the same program. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'captions' in kept && 'words' in kept;
}
