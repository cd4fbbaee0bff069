import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from 'use-intl';
import { createStore } from '../ui/store.ts';

/** Whether the page has asked for all of its words, and not only for those of the first picture. */
export const allWords = createStore(false);

/** Whether all words are there. */
export function useAllWords(): boolean {
  return 'refusals' in useMessages();
}

/** Asks for all words, and shows what needs them when they are there. */
export function OnceSpoken({ children }: { readonly children: ReactNode }) {
  const spoken = useAllWords();
  useEffect(() => allWords.set(true), []);
  return spoken ? children : null;
}
