import { join } from 'node:path';
import type { Role } from '@koinon/shared/identity/people';
import { recordingOf } from '@koinon/shared/recording/recordings';
import type { Recording, Recordings } from '@koinon/shared/recording/recordings';
import type { Timeline } from '@koinon/shared/recording/timeline';
import type { MakingTrouble, RecordingStage, RecordingView } from '@koinon/shared/recording/view';
import type { Log } from '../log.ts';
import { MakingError } from './ffmpeg.ts';
import { Folders } from './folders.ts';
import { FILES, makeRecording, readMade } from './making.ts';
import type { WriteTracks } from './making.ts';

export interface RecordingParts {
  /** Where recordings are kept. */
  readonly folder: string;
  readonly ffmpeg: string;
  readonly writeTracks: WriteTracks;
  /** Resolves when what was recorded of the meeting is whole on the disk. */
  taped(meeting: string): Promise<void>;
  recordings(meeting: string): Promise<Recordings>;
  /** From the record; null where it does not know the recording. */
  timeline(meeting: string, recording: string): Promise<Timeline | null>;
  /** Whether this server decides for the meeting now; only one makes its files and takes its spool away. */
  decides(meeting: string): boolean;
  readonly log: Log;
}

/** Whoever answers for the sitting has what is recorded of it; everybody else what is published. */
const KEEPERS: readonly Role[] = ['chair', 'clerk', 'administrator'];

type Making =
  | { readonly kind: 'making'; readonly percent: number }
  | { readonly kind: 'failed'; readonly because: MakingTrouble };

/**
 * What becomes of recordings: files are made of each when it is over, one after
 * the other, and taken away when the record says so. The record decides; here
 * it is done, and done again after a fall.
 */
export class RecordingDesk {
  readonly #parts: RecordingParts;
  readonly #folders: Folders;
  /** By meeting and recording, of those that are being made or could not be. */
  readonly #making = new Map<string, Making>();
  readonly #troubles = new Map<string, 'disk-full' | 'disk-failed'>();
  #queue: Promise<void> = Promise.resolve();
  readonly #closing = new AbortController();

  constructor(parts: RecordingParts) {
    this.#parts = parts;
    this.#folders = new Folders(parts.folder);
  }

  /** Does what the record asks for and is not done yet. Twice is harmless. */
  async settle(meeting: string): Promise<void> {
    const { all } = await this.#parts.recordings(meeting);
    for (const recording of all) {
      if (recording.deleted !== null) await this.#folders.remove(meeting, recording.id);
      else if (recording.to !== null) await this.#makeOnce(meeting, recording.id);
    }
  }

  /** Files could not be made: once more. False where there is nothing to make. */
  async again(meeting: string, role: Role, id: string): Promise<boolean> {
    const key = keyOf(meeting, id);
    if (!KEEPERS.includes(role) || this.#making.get(key)?.kind !== 'failed') return false;
    this.#making.delete(key);
    await this.settle(meeting);
    return true;
  }

  /** The disk does not take what is recorded, by the system's code; null: it does again. */
  trouble(meeting: string, recording: string, code: string | null): void {
    const key = keyOf(meeting, recording);
    if (code === null) this.#troubles.delete(key);
    else this.#troubles.set(key, code === 'ENOSPC' ? 'disk-full' : 'disk-failed');
    if (code === null) this.#parts.log.info({ meeting, recording }, 'recording goes on');
    else this.#parts.log.error({ meeting, recording, code }, 'the disk takes no recording');
  }

  /** The recordings of a meeting that somebody may have, in their order. */
  async list(meeting: string, role: Role): Promise<readonly RecordingView[]> {
    const { all } = await this.#parts.recordings(meeting);
    const views = await Promise.all(all.map((recording) => this.#view(meeting, recording)));
    if (KEEPERS.includes(role)) return views;
    return views.filter(({ published, stage }) => published && stage.kind === 'ready');
  }

  /** The path of a file, for whoever may have it; null where there is none for them. */
  async file(meeting: string, role: Role, id: string, name: string): Promise<string | null> {
    const recording = recordingOf(await this.#parts.recordings(meeting), id);
    if (recording === null || recording.deleted !== null) return null;
    if (!recording.published && !KEEPERS.includes(role)) return null;
    const folder = this.#folders.of(meeting, id);
    const made = await readMade(folder);
    const isThere = made?.files.some((file) => file.name === name) === true;
    return isThere ? join(folder, FILES, name) : null;
  }

  /** Resolves when nothing is being made any more; what is half made is made again at the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#queue;
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  async #view(meeting: string, recording: Recording): Promise<RecordingView> {
    const { id, from, to, until, published } = recording;
    return { id, from, to, until, published, stage: await this.#stage(meeting, recording) };
  }

  async #stage(meeting: string, { id, to, deleted }: Recording): Promise<RecordingStage> {
    if (deleted !== null) return { kind: 'deleted', because: deleted };
    const key = keyOf(meeting, id);
    if (to === null) return { kind: 'recording', trouble: this.#troubles.get(key) ?? null };
    const making = this.#making.get(key);
    if (making !== undefined) return making;
    const made = await readMade(this.#folders.of(meeting, id));
    return made === null ? { kind: 'making', percent: 0 } : { kind: 'ready', ...made };
  }

  async #makeOnce(meeting: string, id: string): Promise<void> {
    const key = keyOf(meeting, id);
    if (this.#isClosed || this.#making.has(key) || !this.#parts.decides(meeting)) return;
    this.#making.set(key, { kind: 'making', percent: 0 });
    if ((await readMade(this.#folders.of(meeting, id))) !== null) {
      this.#making.delete(key);
      await this.#removeSpool(meeting, id);
      return;
    }
    this.#queue = this.#queue.then(() => this.#make(meeting, id, key));
  }

  async #removeSpool(meeting: string, id: string): Promise<void> {
    if (this.#parts.decides(meeting)) await this.#folders.removeSpool(meeting, id);
  }

  async #make(meeting: string, id: string, key: string): Promise<void> {
    if (this.#isClosed) return;
    const { ffmpeg: program, writeTracks, log } = this.#parts;
    const folder = this.#folders.of(meeting, id);
    try {
      await this.#parts.taped(meeting);
      const timeline = await this.#parts.timeline(meeting, id);
      if (timeline === null) throw new MakingError('failed', 'the record does not know it');
      await makeRecording({
        folder,
        timeline,
        ffmpeg: { program, signal: this.#closing.signal },
        writeTracks,
        decides: () => this.#parts.decides(meeting),
        progress: (percent) => this.#making.set(key, { kind: 'making', percent }),
      });
      this.#making.delete(key);
      this.#troubles.delete(key);
      await this.#removeSpool(meeting, id);
    } catch (error) {
      if (!this.#parts.decides(meeting) || (await readMade(folder)) !== null) {
        // Somebody else makes it, or has made it.
        this.#making.delete(key);
        return;
      }
      const because = error instanceof MakingError ? error.trouble : 'failed';
      this.#making.set(key, { kind: 'failed', because });
      if (this.#isClosed) return;
      log.error({ err: error, meeting, recording: id }, 'no files could be made of a recording');
    }
    // It may have been deleted meanwhile.
    await this.settle(meeting).catch((error: unknown) =>
      log.error({ err: error, meeting }, 'recordings'),
    );
  }
}

function keyOf(meeting: string, recording: string): string {
  return `${meeting} ${recording}`;
}
