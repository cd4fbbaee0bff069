import { join } from 'node:path';
import type { RecordingPlan } from '@koinon/shared/media/plan';
import { Tape } from './tape.ts';

export interface TapesTold {
  trouble(meeting: string, recording: string, code: string | null): void;
}

/** The tapes of all meetings: each recording has a folder of its own. */
export class Tapes {
  readonly #folder: string;
  readonly #told: TapesTold;
  readonly #closing = new Map<string, Promise<void>>();

  constructor(folder: string, told: TapesTold) {
    this.#folder = folder;
    this.#told = told;
  }

  open(meeting: string, plan: RecordingPlan): Tape {
    return new Tape(join(this.#folder, meeting, plan.id), plan, {
      trouble: (code) => this.#told.trouble(meeting, plan.id, code),
      untroubled: () => this.#told.trouble(meeting, plan.id, null),
    });
  }

  end(meeting: string, tape: Tape): void {
    const before = this.#closing.get(meeting) ?? Promise.resolve();
    const closing = Promise.all([before, tape.close()]).then(() => undefined);
    this.#closing.set(meeting, closing);
    void closing.then(() => {
      if (this.#closing.get(meeting) === closing) this.#closing.delete(meeting);
    });
  }

  /** Resolves when every tape of the meeting that was ended is whole on the disk. */
  ended(meeting: string): Promise<void> {
    return this.#closing.get(meeting) ?? Promise.resolve();
  }
}
