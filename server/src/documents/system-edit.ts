import { SYSTEM } from '@koinon/shared/identity/people';
import * as Y from 'yjs';
import { merged } from './merged.ts';
import type { Listener, SharedDocument } from './shared-document.ts';

/** Applies `change` to a copy and takes what it did in; resolves when that is stored. */
export async function editDocument(
  document: SharedDocument,
  change: (doc: Y.Doc) => void,
): Promise<void> {
  await document.idle();
  const update = changeOf(document, change);
  if (update === null) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const listener: Listener = {
    person: SYSTEM,
    name: SYSTEM,
    tell: () => undefined,
    advanced: () => undefined,
    reconsider: () => undefined,
    interrupted: () => reject(new Error(`${document.name} could not be stored`)),
  };
  document.join(listener);
  try {
    const no = (why: string) => reject(new Error(`an edit of ${document.name} was ${why}`));
    document.offer(update, SYSTEM, {
      stored: resolve,
      incomplete: () => no('incomplete'),
      refused: (code) => no(`refused with ${code}`),
    });
    await promise;
  } finally {
    document.leave(listener);
  }
}

/** What the change does, as one update; null when it does nothing. */
function changeOf(document: SharedDocument, change: (doc: Y.Doc) => void): Uint8Array | null {
  const copy = new Y.Doc();
  try {
    Y.applyUpdate(copy, document.snapshot());
    copy.clientID = document.ownClient;
    const updates: Uint8Array[] = [];
    copy.on('update', (update: Uint8Array) => updates.push(update));
    copy.transact(() => change(copy), SYSTEM);
    return updates.length === 0 ? null : merged(updates);
  } finally {
    copy.destroy();
  }
}
