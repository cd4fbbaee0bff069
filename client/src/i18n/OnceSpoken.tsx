import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from 'use-intl';
import { createStore } from '../ui/store.ts';

/** Whether the page has asked for all of its words, and not only for those of the first picture. */
export const allWords = createStore(false);

/** Asks for all words, and shows what needs them when they are there. */
export function OnceSpoken({ children }: { readonly children: ReactNode }) {
  const messages = useMessages();
  useEffect(() => allWords.set(true), []);
  return 'refusals' in messages ? children : null;
}
