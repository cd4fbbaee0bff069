import { MOST_TONE_DB, PLAIN_TONE } from '../../media/tone.ts';
import type { Tone } from '../../media/tone.ts';
import { createStore } from '../../ui/store.ts';
import type { Store } from '../../ui/store.ts';

/** How an interpreter hears: loudness from 0 to 1, and the tone. */
export interface DeskSound extends Tone {
  readonly volume: number;
}

export const USUAL_SOUND: DeskSound = { volume: 1, ...PLAIN_TONE };

/** As it was set in this browser. */
export function openDeskSound(key: string, storage: Storage): Store<DeskSound> {
  const store = createStore(read(storage.getItem(key)));
  store.subscribe(() => storage.setItem(key, JSON.stringify(store.get())));
  return store;
}

function read(kept: string | null): DeskSound {
  try {
    const value: unknown = kept === null ? null : JSON.parse(kept);
    return isSound(value) ? value : USUAL_SOUND;
  } catch {
    return USUAL_SOUND;
  }
}

function isSound(value: unknown): value is DeskSound {
  if (typeof value !== 'object' || value === null) return false;
  const { volume, bassDb, trebleDb } = value as Partial<Record<keyof DeskSound, unknown>>;
  return isWithin(volume, 0, 1) && isDb(bassDb) && isDb(trebleDb);
}

function isDb(value: unknown): boolean {
  return isWithin(value, -MOST_TONE_DB, MOST_TONE_DB);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
