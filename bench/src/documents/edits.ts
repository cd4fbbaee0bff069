import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import * as Y from 'yjs';
import { seeded } from '../statistics.ts';

const FIRST_CLIENT = 1_000_000;

/** Under which one writer types. */
export function clientOf(writer: number): number {
  return FIRST_CLIENT + AUTHORS + writer;
}

/** What one writer types into a paragraph of their own: a letter an update. */
export function typed(writer: number, letters: number): readonly Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = clientOf(writer);
  const text = new Y.XmlText();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let at = 0; at < letters; at += 1) {
    doc.transact(() => {
      if (at === 0) doc.getXmlFragment(MINUTES_TEXT).push([paragraphOf(text)]);
      text.insert(at, letterOf(at));
    });
  }
  return updates;
}

export interface Edits {
  /** One transaction each. */
  readonly updates: readonly Uint8Array[];
  /** The ids under which they were written. */
  readonly clients: readonly number[];
}

const AUTHORS = 20;
/** So long somebody goes on at one place. */
const SPELL = 30;
/** Every so many-th edit takes a letter back. */
const TAKEN_BACK = 10;
/** One of so many spells begins a paragraph. */
const NEW_PARAGRAPH = 10;
const SEED = 20_261_122;

/** Minutes as twenty people write them, a letter an edit, here and there and not without mistakes. */
export function manyEdits(count: number): Edits {
  const doc = new Y.Doc();
  const random = seeded(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const paragraphs: Y.XmlText[] = [];
  while (updates.length < count) {
    doc.clientID = FIRST_CLIENT + below(AUTHORS);
    if (below(NEW_PARAGRAPH) === 0 || paragraphs.length === 0) {
      const text = new Y.XmlText();
      doc.getXmlFragment(MINUTES_TEXT).insert(below(paragraphs.length + 1), [paragraphOf(text)]);
      paragraphs.push(text);
    }
    const text = paragraphs[below(paragraphs.length)];
    if (text !== undefined) writeSpell(text, below(text.length + 1), count - updates.length);
  }
  const clients = Array.from({ length: AUTHORS }, (_, author) => FIRST_CLIENT + author);
  return { updates, clients };
}

function writeSpell(text: Y.XmlText, from: number, most: number): void {
  let at = from;
  for (let edit = 1; edit <= Math.min(SPELL, most); edit += 1) {
    if (edit % TAKEN_BACK === 0) {
      at -= 1;
      text.delete(at, 1);
    } else {
      text.insert(at, letterOf(edit));
      at += 1;
    }
  }
}

function paragraphOf(text: Y.XmlText): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  return paragraph;
}

function letterOf(at: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (at % 26));
}
