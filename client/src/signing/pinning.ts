import { createStore } from '../ui/store.ts';
import type { Store } from '../ui/store.ts';

export const SIGNER_SIZES = ['s', 'm', 'l'] as const;
export type SignerSize = (typeof SIGNER_SIZES)[number];

/** Whose signing somebody has beside the speaker, and how large. */
export interface Pinning {
  /** A channel's tag; null: none. */
  readonly channel: string | null;
  readonly size: SignerSize;
}

const KEY = 'koinon-signer';
const BEGINNING: Pinning = { channel: null, size: 'm' };

/** A viewer's choice, kept on this device. */
export function openPinning(storage: Storage): Store<Pinning> {
  const store = createStore(read(storage.getItem(KEY)));
  store.subscribe(() => storage.setItem(KEY, JSON.stringify(store.get())));
  return store;
}

export function read(kept: string | null): Pinning {
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    if (typeof value !== 'object' || value === null) return BEGINNING;
    const { channel, size } = value as Partial<Record<keyof Pinning, unknown>>;
    return {
      channel: typeof channel === 'string' ? channel : null,
      size: SIGNER_SIZES.find((one) => one === size) ?? BEGINNING.size,
    };
  } catch {
    return BEGINNING;
  }
}
