import { join } from 'node:path';
import type { Role } from '@koinon/shared/identity/people';
import { recordingOf } from '@koinon/shared/recording/recordings';
import type { Recording, Recordings } from '@koinon/shared/recording/recordings';
import type { Timeline } from '@koinon/shared/recording/timeline';
import type { MakingTrouble, RecordingStage, RecordingView } from '@koinon/shared/recording/view';
import type { Log } from '../log.ts';
import { clearFailure, readFailure, writeFailure } from './failures.ts';
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
  | {
      readonly kind: 'failed';
      readonly because: MakingTrouble;
      /** Whether it is told on the disk too. */
      readonly kept: boolean;
    };

/** So often it is looked whether another server was asked for one more attempt. */
const LOOK_EVERY_MS = 3_000;

/**
 * What becomes of recordings: files are made of each when it is over, one after
 * the other, and taken away when the record says so. The record decides; here
 * it is done, and done again after a fall.
 *
 * That no files could be made is told beside what was recorded, so that every
 * server says it, and a restarted one too. Whoever asks for one more attempt
 * takes that away, on whichever server; the one that decides sees it gone and
 * makes the attempt.
 */
export class RecordingDesk {
  readonly #parts: RecordingParts;
  readonly #folders: Folders;
  /** By meeting and recording, of those that are being made or could not be. */
  readonly #making = new Map<string, Making>();
  readonly #troubles = new Map<string, 'disk-full' | 'disk-failed'>();
  #queue: Promise<void> = Promise.resolve();
  readonly #closing = new AbortController();
  readonly #looking: NodeJS.Timeout;

  constructor(parts: RecordingParts) {
    this.#parts = parts;
    this.#folders = new Folders(parts.folder);
    this.#looking = setInterval(() => void this.#look(), LOOK_EVERY_MS).unref();
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
    const recording = recordingOf(await this.#parts.recordings(meeting), id);
    if (!KEEPERS.includes(role) || recording === null) return false;
    if ((await this.#stage(meeting, recording)).kind !== 'failed') return false;
    await clearFailure(this.#folders.of(meeting, id));
    this.#making.delete(keyOf(meeting, id));
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
    clearInterval(this.#looking);
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
    if (making?.kind === 'making') return making;
    const folder = this.#folders.of(meeting, id);
    const made = await readMade(folder);
    if (made !== null) return { kind: 'ready', ...made };
    const unkept = making?.kept === false ? making.because : null;
    const because = (await readFailure(folder)) ?? unkept;
    return because === null ? { kind: 'making', percent: 0 } : { kind: 'failed', because };
  }

  /** Somebody asked another server for one more attempt at what could not be made here. */
  async #look(): Promise<void> {
    for (const [key, making] of this.#making) {
      if (making.kind !== 'failed' || !making.kept) continue;
      const [meeting = '', id = ''] = key.split(' ');
      if ((await readFailure(this.#folders.of(meeting, id))) !== null) continue;
      if (this.#making.get(key) !== making) continue;
      this.#making.delete(key);
      await this.settle(meeting).catch((error: unknown) =>
        this.#parts.log.error({ err: error, meeting }, 'recordings'),
      );
    }
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
    if (!this.#parts.decides(meeting)) {
      // While it waited for its turn another server took the meeting over, with what it has told of files.
      this.#making.delete(key);
      return;
    }
    const { ffmpeg: program, writeTracks, log } = this.#parts;
    const folder = this.#folders.of(meeting, id);
    try {
      await clearFailure(folder);
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
      if (this.#isClosed) return;
      this.#making.set(key, { kind: 'failed', because, kept: await writeFailure(folder, because) });
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
