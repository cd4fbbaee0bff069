import { parentPort, workerData } from 'node:worker_threads';
import { StartError } from '../../start-error.ts';
import { captionTables } from './caption-tables.ts';
import { checkpoints } from './checkpoints.ts';
import { openDataFolder } from './data-folder.ts';
import { directoryTables } from './directory-tables.ts';
import { documentTables } from './document-tables.ts';
import { recordTables } from './record-tables.ts';
import { sheetTables } from './sheet-tables.ts';
import { versionTables } from './version-tables.ts';
import type { Call, FromThread } from './thread-messages.ts';

/**
 * The one thread that owns connection and lock. Calls are carried out in the
 * order they come, each in one transaction; an fsync here stalls nobody else.
 */
const port = parentPort;
if (port === null) throw new Error('this file runs as a thread');
const tell = (message: FromThread) => port.postMessage(message);

try {
  const { db, close } = openDataFolder(String(workerData));
  const parts: Record<string, object> = {
    records: recordTables(db),
    documents: documentTables(db),
    versions: versionTables(db),
    sheets: sheetTables(db),
    captions: captionTables(db),
    directory: directoryTables(db),
  };
  const { asked, close: stop } = checkpoints(db);
  port.on('message', (message: Call | 'close') => {
    if (message === 'close') {
      stop();
      close();
      port.close();
      return;
    }
    tell(answer(parts, message));
    asked();
  });
  tell({ kind: 'open' });
} catch (error) {
  const sentence = error instanceof StartError ? error.message : null;
  tell({ kind: 'failed', sentence, message: String(error) });
  port.close();
}

function answer(parts: Record<string, object>, { id, part, method, args }: Call): FromThread {
  try {
    const called: unknown = Reflect.get(parts[part] ?? {}, method);
    if (typeof called !== 'function') throw new Error(`no ${part}.${method}`);
    const value: unknown = Reflect.apply(called, undefined, args);
    return { kind: 'answer', id, value };
  } catch (error) {
    return { kind: 'error', id, message: error instanceof Error ? error.message : String(error) };
  }
}
