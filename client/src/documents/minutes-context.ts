import type { Fact } from '@koinon/shared/minutes/fact';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

/** Whom or what a text can mention. */
export interface Mentionable {
  readonly kind: 'person' | 'decision';
  readonly id: string;
  readonly name: string;
}

/** What stands around a text: what the record says in its section, and whom it can name. */
export interface Surroundings {
  readonly facts: readonly Fact[];
  /** A fact in the reader's words. */
  show(fact: Fact): ReactNode;
  readonly mentionable: readonly Mentionable[];
}

export const NOTHING_AROUND: Surroundings = { facts: [], show: () => null, mentionable: [] };

export const SurroundingsContext = createContext<Surroundings>(NOTHING_AROUND);

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

/** How a mention is called; a dash for whom nobody knows here. */
export function mentionName(
  { mentionable }: Pick<Surroundings, 'mentionable'>,
  kind: unknown,
  id: unknown,
): string {
  return mentionable.find((one) => one.kind === kind && one.id === id)?.name ?? '–';
}
