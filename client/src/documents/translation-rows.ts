import { paired, renderedFrom } from '@koinon/shared/documents/translated';
import type {
  Pair,
  Pairing,
  Rendering,
  SourceBlock,
  TranslationState,
} from '@koinon/shared/documents/translated';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** A paragraph of a translation, and where it stands in the editor. */
export interface PlacedRendering extends Rendering {
  readonly at: number;
  readonly size: number;
  /** The source's words when it was translated; null where they are not known. */
  readonly source: string | null;
}

export type PlacedPair = Pair<PlacedRendering>;
export type Rows = Pairing<PlacedRendering>;

export const NO_ROWS: Rows = { pairs: [], gone: [] };

/** What of the source is rendered where in this text. */
export function rowsOf(doc: Node, sources: readonly SourceBlock[]): Rows {
  return paired(sources, renderingsIn(doc));
}

function renderingsIn(doc: Node): readonly PlacedRendering[] {
  const found: PlacedRendering[] = [];
  doc.forEach((node, at) => {
    const { of, from, source } = node.attrs;
    const empty = node.textContent.trim() === '' && !holdsName(node);
    found.push({
      of: said(of),
      from: said(from),
      source: said(source),
      empty,
      at,
      size: node.nodeSize,
    });
  });
  return found;
}

function said(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function holdsName(node: Node): boolean {
  let holds = false;
  node.descendants(({ type }) => {
    holds ||= type.name === 'mention';
  });
  return holds;
}

/** The row with the caret: its number among the source's; null outside of all. */
export function rowAtCaret({ selection }: EditorState, { pairs }: Rows): number | null {
  const { $head } = selection;
  if ($head.depth === 0) return null;
  const at = $head.before(1);
  const found = pairs.findIndex(({ rendering }) => rendering?.at === at);
  return found === -1 ? null : found;
}

/** The next row that stands so, after this one and around; null where there is none. */
export function nextRow(
  { pairs }: Rows,
  from: number | null,
  wanted: TranslationState,
): number | null {
  const start = from === null ? 0 : from + 1;
  const order = pairs.map((_pair, at) => (start + at) % pairs.length);
  return order.find((at) => pairs[at]?.state === wanted) ?? null;
}

/** Begins a paragraph of the translation, with nothing in it or with the words of the source. */
export function beginRow(
  tr: Transaction,
  { pairs }: Rows,
  row: number,
  words: 'none' | 'source',
): boolean {
  const pair = pairs[row];
  if (pair === undefined) return false;
  if (pair.rendering !== null) return words === 'none' && intoRow(tr, pair);
  const before = pairs.slice(0, row).findLast(({ rendering }) => rendering !== null)?.rendering;
  const at = before ? before.at + before.size : 0;
  const node = tr.doc.type.schema.nodeFromJSON({
    type: 'paragraph',
    attrs: renderedFrom(pair.source),
    ...(words === 'source' && { content: pair.source.content }),
  });
  tr.insert(at, node);
  tr.setSelection(TextSelection.create(tr.doc, at + node.nodeSize - 1)).scrollIntoView();
  return true;
}

/** Puts the caret at the end of a row's words. */
export function intoRow(tr: Transaction, { rendering }: PlacedPair): boolean {
  if (rendering === null) return false;
  const end = rendering.at + rendering.size - 1;
  tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
  return true;
}

/** The words of a row render its source as it is. The attributes alone: other people's carets stay. */
export function confirmRow(tr: Transaction, pair: PlacedPair, source = pair.source): boolean {
  const { rendering } = pair;
  if (rendering === null) return false;
  const { from, source: words } = renderedFrom(source);
  tr.setNodeAttribute(rendering.at, 'from', from);
  tr.setNodeAttribute(rendering.at, 'source', words);
  return true;
}

/** Whether a change takes the edge between two paragraphs, or several at once: words would stand under another source. */
export function joinsRows({ mapping, docs }: Transaction): boolean {
  return mapping.maps.some((map, step) => {
    let joins = false;
    map.forEach((from, to) => {
      const doc = docs[step];
      if (doc === undefined || from === to) return;
      const end = doc.resolve(to);
      const last = end.depth === 0 ? end.index(0) - 1 : end.index(0);
      joins ||= last > doc.resolve(from).index(0);
    });
    return joins;
  });
}

/** Whether a change may be made: what comes from elsewhere, and what undo takes back, is never refused. */
export function keepsRowsApart(tr: Transaction): boolean {
  return tr.getMeta(ySyncPluginKey) !== undefined || !joinsRows(tr);
}

/** What is read by nobody, in the order in which it is counted: spare paragraphs, then those without a source. */
export function idleIn({ pairs, gone }: Rows): readonly PlacedRendering[] {
  return [...pairs.flatMap(({ spare }) => spare), ...gone];
}

/** Takes a paragraph out of the translation. */
export function removeRow(
  tr: Transaction,
  { at, size }: Pick<PlacedRendering, 'at' | 'size'>,
): boolean {
  tr.delete(at, at + size);
  return true;
}
