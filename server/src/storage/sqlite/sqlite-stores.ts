import { Worker } from 'node:worker_threads';
import { StartError } from '../../start-error.ts';
import type { CaptionStore } from '../ports/caption-store.ts';
import type { Directory } from '../ports/directory.ts';
import type { DocumentStore } from '../ports/document-store.ts';
import type { Leases } from '../ports/lease.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { SheetStore } from '../ports/sheet-store.ts';
import type { Stores } from '../ports/stores.ts';
import type { VersionStore } from '../ports/version-store.ts';
import { memoryLeases } from '../memory/lease.memory.ts';
import type { Call, FromThread } from './thread-messages.ts';

export type { Stores } from '../ports/stores.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Opens the embedded stores of a data folder, in a thread of their own.
 *
 * @param leases who hosts what; a folder has one server, so memory does
 * @throws StartError when the folder cannot be used, or another server uses it.
 */
export async function openSqliteStores(
  folder: string,
  leases: Leases = memoryLeases(),
): Promise<Stores> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: folder });
  const waiting = new Map<number, Waiting>();
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  await opened(thread);
  let last = 0;
  thread.on('message', (message: FromThread) => settle(waiting, message));
  thread.on('error', (error: Error) => failAll(waiting, error));
  thread.on('exit', () => failAll(waiting, new Error('the storage thread has ended')));
  const call = (part: string, method: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      thread.postMessage({ id: last, part, method, args } satisfies Call);
    });
  return {
    records: partOf<RecordStore>('records', call),
    documents: partOf<DocumentStore>('documents', call),
    versions: partOf<VersionStore>('versions', call),
    sheets: partOf<SheetStore>('sheets', call),
    captions: partOf<CaptionStore>('captions', call),
    directory: partOf<Directory>('directory', call),
    leases,
    close: () => {
      thread.postMessage('close');
      return ended;
    },
  };
}

function opened(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (message: FromThread) => {
      thread.off('error', reject);
      if (message.kind !== 'failed') resolve();
      else if (message.sentence !== null) reject(new StartError(message.sentence));
      else reject(new Error(message.message));
    });
  });
}

function settle(waiting: Map<number, Waiting>, message: FromThread): void {
  if (message.kind !== 'answer' && message.kind !== 'error') return;
  const waiter = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'answer') waiter?.resolve(message.value);
  else waiter?.reject(new Error(message.message));
}

function failAll(waiting: Map<number, Waiting>, error: Error): void {
  for (const waiter of waiting.values()) waiter.reject(error);
  waiting.clear();
}

type Caller = (part: string, method: string, args: readonly unknown[]) => Promise<unknown>;

/** The part's methods, each a call to the thread. The one place where types cross threads. */
function partOf<Part extends object>(part: string, call: Caller): Part {
  return new Proxy({} as Part, {
    get: (_target, method) =>
      typeof method === 'string' && method !== 'then'
        ? (...args: readonly unknown[]) => call(part, method, args)
        : undefined,
  });
}
