import { createStore } from '../../ui/store.ts';
import type { Store } from '../../ui/store.ts';

/**
 * How much a person wants to receive: everything that the line carries; only
 * what matters most, in small pictures; or sound alone.
 */
export const ECONOMY_MODES = ['everything', 'data-saver', 'audio-only'] as const;
export type EconomyMode = (typeof ECONOMY_MODES)[number];

/** One browser, one line: the choice holds in every meeting. */
const KEY = 'koinon.economy';

/** The person's choice, kept in this browser; at first what the browser itself is set to. */
export function openEconomyMode(storage: Storage, savesData: boolean): Store<EconomyMode> {
  const kept = ECONOMY_MODES.find((mode) => mode === storage.getItem(KEY));
  const store = createStore<EconomyMode>(kept ?? (savesData ? 'data-saver' : 'everything'));
  store.subscribe(() => storage.setItem(KEY, store.get()));
  return store;
}
