import type { Localized } from '../kernel/localized.ts';
import type { ProseNode } from './blocks.ts';
import { FORMAT } from './canonical.ts';

/**
 * Minutes as they are kept under their hash: the exact bytes that were sent,
 * approved or published. A fact stands in them as its anchor.
 */
export type KeptText = WholeText | PublishedText;

/** What was sent to the members, or approved. */
export interface WholeText {
  readonly format: typeof FORMAT;
  readonly meeting: string;
  /** BCP 47 tag of the language the prose is in. */
  readonly language: string;
  readonly salt?: string;
  readonly sections: readonly KeptSection[];
}

/** What everybody may read, where something was taken out. */
export interface PublishedText {
  readonly format: typeof PUBLISHED;
  /** Hash of the approved text. */
  readonly of: string;
  readonly meeting: string;
  readonly language: string;
  readonly sections: readonly (KeptSection & {
    /** It was dealt with behind closed doors: none of its prose is here. */
    readonly closed?: true;
  })[];
}

export interface KeptSection {
  readonly id: string;
  readonly title: Localized | null;
  readonly number: string | null;
  readonly blocks: readonly TextNode[];
}

/** Prose with its words. */
export interface TextNode extends ProseNode {
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: object }[];
  readonly content?: readonly TextNode[];
}

export const PUBLISHED = 'koinon-minutes-published/1';

/** Reads what is kept under a hash that was checked; null where it is no minutes. */
export function keptText(text: string): KeptText | null {
  const read = parsed(text);
  if (typeof read !== 'object' || read === null || !('format' in read)) return null;
  return read.format === FORMAT || read.format === PUBLISHED ? (read as KeptText) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
