import type { Node } from '@koinon/shared/documents/nodes';
import type { VersionContent } from '@koinon/shared/documents/versions';
import type { ReactNode } from 'react';
import type { ItemToRestore } from './agenda-nodes-model.ts';
import type { Mention } from './difference-model.ts';
import type { VersionsPlace } from './version-requests.ts';

/** A document whose versions are looked at, as far as they need it. */
export interface VersionsOf {
  readonly place: VersionsPlace;
  readonly title: string;
  /** What it says at this moment. */
  current(): VersionContent;
  /** How this page and the server stand to each other. */
  standing(): Standing;
  /** A version as a text. */
  textOf(content: VersionContent): readonly Node[];
  nameOf(person: string): string;
  readonly mention: Mention;
  /** What the record says by this number; null where it is not known here. */
  showFact(n: number): ReactNode;
  /** Null where nothing can be written any more. */
  readonly back: BringingBack | null;
}

export interface Standing {
  /** What others write arrives here. */
  readonly live: boolean;
  /** Everything written here is on the server's disk. */
  readonly stored: boolean;
}

export type Hindrance = 'waitForLine' | 'waitForStore';

/** Why the server would keep something else than what this page shows; null: it would not. */
export function hindranceOf({ live, stored }: Standing): Hindrance | null {
  if (!live) return 'waitForLine';
  return stored ? null : 'waitForStore';
}

export type Bringing = 'done' | Hindrance | 'failed' | 'moved';

/**
 * Keeps what stands there and then brings something back, unless something was
 * written meanwhile: it would be undone unseen and stand in no version.
 *
 * @param keep whether it was kept
 * @param bring at once after the look whether something moved
 */
export async function bringBack(
  of: Pick<VersionsOf, 'current' | 'standing'>,
  seen: VersionContent,
  keep: () => Promise<boolean>,
  bring: () => void,
): Promise<Bringing> {
  const hindrance = hindranceOf(of.standing());
  if (hindrance !== null) return hindrance;
  if (!(await keep())) return 'failed';
  if (JSON.stringify(of.current()) !== JSON.stringify(seen)) return 'moved';
  bring();
  return 'done';
}

/** How something of an earlier version is brought back: an edit of whoever does it. */
export type BringingBack =
  | { readonly kind: 'whole'; restore(text: readonly Node[]): void }
  | {
      readonly kind: 'items';
      titleOf(item: ItemToRestore): string;
      restore(item: ItemToRestore): void;
    };
