import { DEFAULT_FLOOR_UNDER } from '@koinon/shared/interpretation/what-to-hear';
import { createStore } from '../ui/store.ts';
import type { Store } from '../ui/store.ts';

/** What a listener chose to hear. */
export interface Listening {
  /** A channel's tag, or null for the floor only. */
  readonly channel: string | null;
  /** Level of the floor under the interpretation, 0 to 1. */
  readonly floorUnder: number;
  /** Whether it was chosen, or is how everybody begins. */
  readonly chosen: boolean;
}

const BEGINNING: Listening = { channel: null, floorUnder: DEFAULT_FLOOR_UNDER, chosen: false };

/** A listener's choice, kept on this device under `key`. */
export function openListening(key: string, storage: Storage): Store<Listening> {
  const store = createStore(read(storage.getItem(key)));
  store.subscribe(() => storage.setItem(key, JSON.stringify(store.get())));
  return store;
}

function read(kept: string | null): Listening {
  if (kept === null) return BEGINNING;
  try {
    const value: unknown = JSON.parse(kept);
    return isListening(value) ? value : BEGINNING;
  } catch {
    return BEGINNING;
  }
}

function isListening(value: unknown): value is Listening {
  if (typeof value !== 'object' || value === null) return false;
  const { channel, floorUnder, chosen } = value as Partial<Record<keyof Listening, unknown>>;
  return (
    (channel === null || typeof channel === 'string') &&
    typeof floorUnder === 'number' &&
    floorUnder >= 0 &&
    floorUnder <= 1 &&
    typeof chosen === 'boolean'
  );
}
