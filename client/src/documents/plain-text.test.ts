import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { agendaModel } from './agenda-model.ts';
import { plainText } from './plain-text.ts';

it('keeps the lines of minutes and agenda, without marks', () => {
  const doc = new Y.Doc();
  const paragraph = (text: string) => {
    const element = new Y.XmlElement('paragraph');
    element.insert(0, [new Y.XmlText(text)]);
    return element;
  };
  const [item, list, broken] = ['listItem', 'bulletList', 'paragraph'].map(
    (name) => new Y.XmlElement(name),
  );
  if (item === undefined || list === undefined || broken === undefined) throw new Error('none');
  item.insert(0, [paragraph('first point')]);
  list.insert(0, [item]);
  broken.insert(0, [new Y.XmlText('one'), new Y.XmlElement('hardBreak'), new Y.XmlText('two')]);
  const named = new Y.XmlElement('paragraph');
  const mention = new Y.XmlElement('mention');
  mention.setAttribute('id', 'eleni');
  named.insert(0, [new Y.XmlText('Said '), mention, new Y.XmlText('.')]);
  const bold = paragraph('The council agreed.');
  doc.getXmlFragment('text').insert(0, [bold, list, broken, named]);
  const text = bold.get(0);
  if (text instanceof Y.XmlText) text.format(4, 7, { bold: {} });
  agendaModel(doc).add({ en: 'Housing' }, 'deliberation');
  expect(plainText(doc)).toBe('Housing\nThe council agreed.\nfirst point\none\ntwo\nSaid @eleni.');
});
