import { createStore } from '../ui/store.ts';
import type { Store } from '../ui/store.ts';

/** A choice that is kept on this device under `key`; what cannot be read is as at first. */
export function openKept<Value>(
  key: string,
  storage: Storage,
  read: (kept: unknown) => Value,
): Store<Value> {
  const store = createStore(read(parsed(storage.getItem(key))));
  store.subscribe(() => storage.setItem(key, JSON.stringify(store.get())));
  return store;
}

function parsed(kept: string | null): unknown {
  if (kept === null) return null;
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
