import type { DocumentLine } from './open-document.ts';

/** Why a translation cannot be written now. */
type WithoutSource = 'coming' | 'away' | 'refused';

interface Standing {
  /** Of the translation. */
  readonly line: DocumentLine;
  /** The source was received. */
  readonly received: boolean;
  readonly sourceLine: DocumentLine;
}

/** What is to be said where the source, or the translation, is not there; null: the translation is refused, which is said already. */
export function withoutSource({ line, received, sourceLine }: Standing): WithoutSource | null {
  if (line === 'refused') return null;
  const isComing = received || (sourceLine !== 'offline' && sourceLine !== 'refused');
  if (isComing && line !== 'offline') return 'coming';
  return sourceLine === 'refused' ? 'refused' : 'away';
}
