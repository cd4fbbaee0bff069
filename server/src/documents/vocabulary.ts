import { parseDocumentName } from '@koinon/shared/documents/document-name';
import {
  isAnyMinutesAttribute,
  isMinutesAttribute,
  isMinutesElement,
} from '@koinon/shared/documents/minutes-schema';
import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { SYSTEM } from '@koinon/shared/identity/people';
import type { Holding } from './content-reader.ts';
import { isPlainKey } from './plain-key.ts';

/** Where an item stands: among nodes, in a text, in another list, or under a key. */
export type Slot = 'nodes' | 'text' | 'list' | KeyedSlot;

export interface KeyedSlot {
  readonly key: string;
  /** The name of the element whose attribute it is; null: of a map, or of one that is gone. */
  readonly element: string | null;
}

/** Something new in a document. */
export interface Said {
  readonly slot: Slot;
  readonly holds: Holding;
  readonly by: string;
}

/** What a document may be made of, beyond what every document may (`content-reader.ts`). */
export interface Vocabulary {
  /** Whether it is prose: nodes, their texts and attributes, and nothing else. */
  readonly isProse: boolean;
  /** Whether a shared type may go by this name. */
  isRoot(name: string): boolean;
  isAllowed(said: Said): boolean;
}

/** The vocabulary of the document of this name. */
export function vocabularyOf(name: string): Vocabulary {
  const kind = parseDocumentName(name)?.part.kind ?? 'agenda';
  if (kind === 'agenda') return DATA;
  if (kind === 'comments') return SIGNED_DATA;
  return kind === 'notes' ? NOTES : MINUTES;
}

/** Maps, lists and texts in them; readers pass over what they do not know. */
export const DATA: Vocabulary = {
  isProse: false,
  isRoot: isPlainKey,
  isAllowed: ({ holds }) => holds.is !== 'element' && holds.is !== 'element-text',
};

const PERSON = 'person';

/** Comments say whose they are, and nobody says it of another. */
const SIGNED_DATA: Vocabulary = {
  ...DATA,
  isAllowed: (said) => DATA.isAllowed(said) && isSigned(said),
};

function isSigned({ slot, holds, by }: Said): boolean {
  if (typeof slot === 'string' || slot.key !== PERSON || by === SYSTEM) return true;
  return holds.is === 'values' && holds.value === by;
}

/** The prose of minutes and of their translations. */
export const MINUTES: Vocabulary = prose(() => true);

/** Notes have no places for the facts of the record. */
const NOTES: Vocabulary = prose((element) => element !== 'fact');

function prose(has: (element: string) => boolean): Vocabulary {
  return {
    isProse: true,
    isRoot: (name) => name === MINUTES_TEXT,
    isAllowed: ({ slot, holds }) => {
      if (slot === 'nodes') {
        return holds.is === 'element' ? has(holds.name) : holds.is === 'element-text';
      }
      if (slot === 'text') return holds.is === 'text' || holds.is === 'mark';
      if (slot === 'list') return false;
      return holds.is === 'values' && isAttribute(slot, holds.value);
    },
  };
}

function isAttribute({ key, element }: KeyedSlot, value: unknown): boolean {
  if (element === null) return isAnyMinutesAttribute(key, value);
  return isMinutesElement(element) && isMinutesAttribute(element, key, value);
}
