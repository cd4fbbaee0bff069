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
  /** Everything written here is on the server's disk. */
  isStored(): boolean;
  /** A version as a text. */
  textOf(content: VersionContent): readonly Node[];
  nameOf(person: string): string;
  readonly mention: Mention;
  /** What the record says by this number; null where it is not known here. */
  showFact(n: number): ReactNode;
  /** Null where nothing can be written any more. */
  readonly back: BringingBack | null;
}

/** How something of an earlier version is brought back: an edit of whoever does it. */
export type BringingBack =
  | { readonly kind: 'whole'; restore(text: readonly Node[]): void }
  | {
      readonly kind: 'items';
      titleOf(item: ItemToRestore): string;
      restore(item: ItemToRestore): void;
    };
