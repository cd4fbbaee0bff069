import { AGENDA_ITEMS, MINUTES_TEXT } from '@koinon/shared/documents/shape';
import * as Y from 'yjs';

/** What a document says, as lines of plain text: for a person to keep and to put back. */
export function plainText(doc: Y.Doc): string {
  const minutes = doc.getXmlFragment(MINUTES_TEXT).toArray().flatMap(lines);
  const agenda = doc.getArray(AGENDA_ITEMS).toArray().flatMap(titles);
  return [...agenda, ...minutes].join('\n').trim();
}

function lines(node: unknown): readonly string[] {
  if (node instanceof Y.XmlText) return [textOf(node)];
  if (!(node instanceof Y.XmlElement)) return [];
  const children = node.toArray();
  return children.every(isInline)
    ? [
        children
          .map((child) => (child instanceof Y.XmlText ? textOf(child) : signOf(child)))
          .join(''),
      ]
    : children.flatMap(lines);
}

const INLINE = ['hardBreak', 'mention'];

function isInline(node: unknown): boolean {
  return (
    node instanceof Y.XmlText || (node instanceof Y.XmlElement && INLINE.includes(node.nodeName))
  );
}

/** A line's end, or whom the text names: by id, since names are looked up elsewhere. */
function signOf(node: unknown): string {
  if (!(node instanceof Y.XmlElement) || node.nodeName !== 'mention') return '\n';
  const id: unknown = node.getAttribute('id');
  return typeof id === 'string' ? `@${id}` : '';
}

/** The text without its marks, which an XML text would write out as tags. */
function textOf(text: Y.XmlText): string {
  return Y.Text.prototype.toString.call(text);
}

function titles(item: unknown): readonly string[] {
  const found: unknown = item instanceof Y.Map ? item.get('titles') : undefined;
  if (!(found instanceof Y.Map)) return [];
  return [...found.values()].filter((title) => typeof title === 'string');
}
