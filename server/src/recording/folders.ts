import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Ids are names of folders: anything else is nobody's. */
const ID = /^[A-Za-z0-9_-]+$/;

/** Where each recording is kept: `<folder>/<meeting>/<recording>`. */
export class Folders {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  of(meeting: string, recording: string): string {
    if (!ID.test(meeting) || !ID.test(recording)) throw new Error('an id that is none');
    return join(this.#folder, meeting, recording);
  }

  /** Nothing is left of it. Twice is harmless. */
  async remove(meeting: string, recording: string): Promise<void> {
    await rm(this.of(meeting, recording), { recursive: true, force: true });
  }

  /** The packets are not needed any more once the files are made. */
  async removeSpool(meeting: string, recording: string): Promise<void> {
    const folder = this.of(meeting, recording);
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.spool'))) {
      await rm(join(folder, name), { force: true });
    }
  }
}
