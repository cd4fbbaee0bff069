/** Where chosen words stand in a kept text. */
export interface Passage {
  readonly section: string;
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The passage that is selected on the page; null where nothing is, or more than one paragraph. */
export function selectedPassage(selection: Selection | null): Passage | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const paragraph = elementOf(range.commonAncestorContainer)?.closest('[data-block]');
  if (!(paragraph instanceof HTMLElement)) return null;
  const { section, block } = paragraph.dataset;
  const from = placeOf(range.startContainer, range.startOffset, 'start');
  const to = placeOf(range.endContainer, range.endOffset, 'end');
  if (section === undefined || block === undefined || from === null || to === null) return null;
  return from < to ? { section, block, from, to, words: range.toString() } : null;
}

function placeOf(node: Node, offset: number, end: 'start' | 'end'): number | null {
  const stretch = elementOf(node)?.closest('[data-from]');
  if (!(stretch instanceof HTMLElement)) return edgeOf(node, offset, end);
  const from = Number(stretch.dataset['from']);
  // Of a name no half is chosen.
  if (stretch.dataset['name'] !== undefined) return end === 'start' ? from : from + 1;
  return from + (node instanceof Text ? offset : offset === 0 ? 0 : lengthOf(stretch));
}

/** Between two stretches: where the one begins that comes next, or the one before ends. */
function edgeOf(node: Node, offset: number, end: 'start' | 'end'): number | null {
  const child = node.childNodes[end === 'start' ? offset : offset - 1];
  if (!(child instanceof HTMLElement) || child.dataset['from'] === undefined) return null;
  const from = Number(child.dataset['from']);
  return end === 'start' ? from : from + lengthOf(child);
}

function lengthOf(stretch: HTMLElement): number {
  return stretch.dataset['name'] === undefined ? (stretch.textContent ?? '').length : 1;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
