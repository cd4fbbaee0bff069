import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';

/**
 * Anchors are the places that writers gave to facts of the record. One that
 * stands between the text's own blocks counts, and of several for the same
 * fact the first; all others have no effect.
 */
export interface Anchor {
  readonly n: number;
  readonly at: number;
}

/** The anchors that count, as they stand. */
export function anchorsIn(doc: Node): readonly Anchor[] {
  const found = new Map<number, Anchor>();
  doc.forEach((node, at) => {
    const n = anchored(node);
    if (n !== null && !found.has(n)) found.set(n, { n, at });
  });
  return [...found.values()];
}

/** Which fact a node is the place of; null where it is none. */
export function anchored({ type, attrs }: Node): number | null {
  const n: unknown = attrs['n'];
  return type.name === 'fact' && typeof n === 'number' ? n : null;
}

/** Gives a fact a place: after the block with the caret, or at the end. */
export function placeAnchor(tr: Transaction, n: number, where: 'caret' | 'end'): boolean {
  const { fact } = tr.doc.type.schema.nodes;
  if (fact === undefined || anchorAt(tr.doc, n) !== null) return false;
  const at = where === 'end' ? tr.doc.content.size : afterCaret(tr);
  tr.insert(at, fact.create({ n }));
  tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView();
  return true;
}

/**
 * Puts the caret where a turn's words stand: in the paragraph below its fact,
 * which is made where there is none. A fact without a place gets one at the
 * text's end, behind those of `before` that have none either, so that the text
 * goes as the record does.
 *
 * @param before numbers of the facts before it, in the record's order
 */
export function openWords(tr: Transaction, n: number, before: readonly number[]): boolean {
  const { fact, paragraph } = tr.doc.type.schema.nodes;
  if (fact === undefined || paragraph === undefined) return false;
  if (anchorAt(tr.doc, n) === null) {
    const missing = [...before, n].filter((one) => anchorAt(tr.doc, one) === null);
    const anchors = missing.map((one) => fact.create({ n: one }));
    tr.insert(endOf(tr.doc), anchors);
  }
  const at = anchorAt(tr.doc, n);
  if (at === null) return false;
  const below = at + fact.create({ n }).nodeSize;
  const next = tr.doc.resolve(below).nodeAfter;
  if (next?.type !== paragraph) tr.insert(below, paragraph.create());
  const end = below + (tr.doc.resolve(below).nodeAfter?.nodeSize ?? 0) - 1;
  tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
  return true;
}

/** Where the text ends: an empty paragraph at its end is room for what comes. */
export function endOf(doc: Node): number {
  const last = doc.lastChild;
  const isRoom = last !== null && last.isTextblock && last.content.size === 0;
  return doc.content.size - (isRoom ? last.nodeSize : 0);
}

/** Moves a fact's place over one block, up (-1) or down (1). */
export function moveAnchor(tr: Transaction, n: number, by: -1 | 1): boolean {
  const at = anchorAt(tr.doc, n);
  const node = at === null ? null : tr.doc.nodeAt(at);
  if (at === null || node === null) return false;
  const over =
    by === 1 ? tr.doc.resolve(at + node.nodeSize).nodeAfter : tr.doc.resolve(at).nodeBefore;
  if (over === null) return false;
  const to = at + by * over.nodeSize;
  tr.delete(at, at + node.nodeSize).insert(to, node);
  tr.setSelection(NodeSelection.create(tr.doc, to)).scrollIntoView();
  return true;
}

/** Takes a fact's place away: the fact then stands at the section's end again. */
export function removeAnchor(tr: Transaction, n: number): boolean {
  const at = anchorAt(tr.doc, n);
  if (at === null) return false;
  removeAt(tr, at);
  return true;
}

/** Takes the node away that begins here, and leaves no place empty that must not be. */
export function removeAt(tr: Transaction, at: number): void {
  const place = tr.doc.resolve(at);
  const size = place.nodeAfter?.nodeSize ?? 0;
  const { paragraph } = tr.doc.type.schema.nodes;
  if (place.parent.childCount === 1 && paragraph !== undefined) {
    tr.replaceWith(at, at + size, paragraph.create());
  } else {
    tr.delete(at, at + size);
  }
}

function anchorAt(doc: Node, n: number): number | null {
  return anchorsIn(doc).find((anchor) => anchor.n === n)?.at ?? null;
}

/** Behind the block with the caret. */
export function afterCaret({ selection }: Pick<Transaction, 'selection'>): number {
  const { $head, to } = selection;
  return $head.depth === 0 ? to : $head.after(1);
}
