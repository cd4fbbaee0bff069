import * as Y from 'yjs';
import type { Chance } from './random.fixture.ts';

/** One random edit such as people make of prose. */
export function randomEdit(doc: Y.Doc, chance: Chance): void {
  doc.transact(() => editText(doc, chance));
}

/** One random edit such as people make of the agenda. */
export function randomAgendaEdit(doc: Y.Doc, chance: Chance): void {
  doc.transact(() => editAgenda(doc, chance));
}

const WORDS = ['housing', 'Στέγαση', 'stanovanja', 'إسكان', 'a', '\n'];

function editText(doc: Y.Doc, chance: Chance): void {
  const fragment = doc.getXmlFragment('text');
  const element = fragment.length === 0 ? null : fragment.get(chance.below(fragment.length));
  if (!(element instanceof Y.XmlElement) || chance.below(8) === 0) {
    fragment.insert(chance.below(fragment.length + 1), [paragraph(chance)]);
  } else if (chance.below(20) === 0) {
    fragment.delete(chance.below(fragment.length), 1);
  } else {
    editParagraph(element, chance);
  }
}

function paragraph(chance: Chance): Y.XmlElement {
  const element = new Y.XmlElement(chance.pick(['paragraph', 'heading']));
  element.insert(0, [new Y.XmlText(chance.pick(WORDS))]);
  return element;
}

function editParagraph(element: Y.XmlElement, chance: Chance): void {
  const text = element.get(0);
  if (!(text instanceof Y.XmlText)) return;
  const at = chance.below(text.length + 1);
  const left = text.length - at;
  const kind = chance.below(10);
  if (kind < 5) text.insert(at, chance.pick(WORDS));
  else if (kind < 8) text.delete(at, Math.min(left, 1 + chance.below(4)));
  else if (kind < 9 && left > 0) text.format(at, 1 + chance.below(left), { bold: {} });
  else element.setAttribute('dir', chance.pick(['ltr', 'rtl']));
}

function editAgenda(doc: Y.Doc, chance: Chance): void {
  const items = doc.getArray<Y.Map<unknown>>('items');
  const item = items.length === 0 ? null : items.get(chance.below(items.length));
  if (!(item instanceof Y.Map) || chance.below(4) === 0) {
    items.insert(chance.below(items.length + 1), [
      new Y.Map<unknown>([['id', chance.pick(WORDS)]]),
    ]);
  } else if (chance.below(6) === 0) {
    items.delete(chance.below(items.length), 1);
  } else {
    item.set(chance.pick(['id', 'kind']), chance.pick<unknown>([1, 'a', null, true, { a: [0.5] }]));
  }
}
