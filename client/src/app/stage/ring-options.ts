import { useCallback, useState } from 'react';
import type { LayoutChoice } from '../../meeting/ring/layouts.ts';

/** How this device draws the table: a matter of the screen, not of the person. */
export interface RingOptions {
  readonly layout: LayoutChoice;
  /** Share of the talk time as the thickness of each seat's rim. */
  readonly talk: boolean;
}

const KEY = 'koinon/ring';
const USUAL: RingOptions = { layout: 'auto', talk: false };
const LAYOUTS: readonly LayoutChoice[] = ['auto', 'round', 'rows'];

/** What was kept, as far as it can be understood. */
export function readOptions(text: string | null): RingOptions {
  const [layout, talk] = (text ?? '').split(' ');
  const known = LAYOUTS.find((one) => one === layout);
  return known === undefined ? USUAL : { layout: known, talk: talk === 'talk' };
}

function written({ layout, talk }: RingOptions): string {
  return talk ? `${layout} talk` : layout;
}

export function useRingOptions(): readonly [RingOptions, (options: RingOptions) => void] {
  const [options, setOptions] = useState(() => readOptions(localStorage.getItem(KEY)));
  const choose = useCallback((chosen: RingOptions) => {
    setOptions(chosen);
    localStorage.setItem(KEY, written(chosen));
  }, []);
  return [options, choose];
}
