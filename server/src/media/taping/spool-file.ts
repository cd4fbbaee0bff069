import { randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { SPOOL_MAGIC } from './spool.ts';

/** What waits in memory goes to the disk this often; so much is lost at most when the server is killed. */
const WRITE_EVERY_MS = 500;

/** What reached the disk's cache is made to last this often, for the sake of a power cut. */
const SYNC_EVERY_MS = 10_000;

/** A disk that falls further behind than this is not waited for. */
const MOST_WAITING_BYTES = 16 * 1024 * 1024;

const NAME_BYTES = 4;

export interface SpoolFileTold {
  /** Something that was taken did not get to the disk. */
  dropped(): void;
  /** From now on nothing gets there; with the system's code, such as `ENOSPC`. */
  failed(code: string): void;
  /** Bytes are written again. */
  wrote(): void;
}

/**
 * A file that takes what it can and never makes its writer wait. Writing is
 * Node's own, off this thread; what does not get through is dropped, and the
 * file keeps ending with a whole entry.
 */
export class SpoolFile {
  readonly #folder: string;
  readonly #told: SpoolFileTold;
  readonly #timer: NodeJS.Timeout;
  #file: FileHandle | null = null;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  /** Bytes of whole entries that are in the file. */
  #length = 0;
  #writing: Promise<void> | null = null;
  #syncedAt = performance.now();
  #closing: Promise<void> | null = null;
  #failing = false;

  constructor(folder: string, told: SpoolFileTold) {
    this.#told = told;
    this.#folder = folder;
    this.#timer = setInterval(() => this.#write(), WRITE_EVERY_MS);
  }

  /** False when it had to be dropped. */
  append(entry: Buffer): boolean {
    if (this.#waitingBytes + entry.length > MOST_WAITING_BYTES) {
      this.#fail('EAGAIN');
      return false;
    }
    this.#waiting.push(entry);
    this.#waitingBytes += entry.length;
    return true;
  }

  /** Resolves when all of it is on the disk, or cannot be. */
  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  #write(): void {
    if (this.#writing !== null || this.#waiting.length === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#writing = this.#put(bytes).finally(() => {
      this.#writing = null;
      this.#waitingBytes -= bytes.length;
    });
  }

  async #put(bytes: Buffer): Promise<void> {
    try {
      const file = await this.#opened();
      await this.#putAll(file, bytes);
      this.#length += bytes.length;
      if (performance.now() - this.#syncedAt > SYNC_EVERY_MS) {
        this.#syncedAt = performance.now();
        await file.datasync();
      }
      if (this.#failing) this.#told.wrote();
      this.#failing = false;
    } catch (error) {
      this.#told.dropped();
      this.#fail(codeOf(error));
    }
  }

  async #opened(): Promise<FileHandle> {
    if (this.#file !== null) return this.#file;
    this.#file = await begunIn(this.#folder);
    this.#length = SPOOL_MAGIC.length;
    return this.#file;
  }

  async #putAll(file: FileHandle, bytes: Buffer): Promise<void> {
    let done = 0;
    try {
      while (done < bytes.length) {
        const { bytesWritten } = await file.write(
          bytes,
          done,
          bytes.length - done,
          this.#length + done,
        );
        done += bytesWritten;
      }
    } catch (error) {
      await file.truncate(this.#length).catch(() => undefined);
      throw error;
    }
  }

  #fail(code: string): void {
    if (this.#failing) return;
    this.#failing = true;
    this.#told.failed(code);
  }

  async #end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writing;
    this.#write();
    await this.#writing;
    await this.#file?.datasync().catch(() => undefined);
    await this.#file?.close().catch(() => undefined);
  }
}

/**
 * A file that begins as a spool does: what could not be begun is not left behind.
 * Named so that files of one recording are in order, and none is ever another's.
 */
async function begunIn(folder: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true });
  const name = `${Date.now()}-${randomBytes(NAME_BYTES).toString('hex')}.spool`;
  const path = join(folder, name);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(SPOOL_MAGIC);
    return file;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}
