import { openKept } from './kept.ts';
import type { Store } from '../ui/store.ts';

export const CAPTION_SIZES = ['m', 'l', 'xl'] as const;
export type CaptionSize = (typeof CAPTION_SIZES)[number];

/** How somebody reads captions. */
export interface Reading {
  /** Null: closed. */
  readonly language: string | null;
  readonly size: CaptionSize;
  /** White on black, whatever the page is. */
  readonly dark: boolean;
  /** Lines that are done are said by a screen reader as they come. */
  readonly spoken: boolean;
}

const BEGINNING: Reading = { language: null, size: 'm', dark: false, spoken: false };
const KEY = 'koinon-captions';

/** A reader's choice, kept on this device. */
export function openReading(storage: Storage, key = KEY): Store<Reading> {
  return openKept(key, storage, read);
}

function read(kept: unknown): Reading {
  if (typeof kept !== 'object' || kept === null) return BEGINNING;
  const { language, size, dark, spoken } = kept as Partial<Record<keyof Reading, unknown>>;
  return {
    language: typeof language === 'string' ? language : null,
    size: CAPTION_SIZES.find((one) => one === size) ?? BEGINNING.size,
    dark: dark === true,
    spoken: spoken === true,
  };
}
