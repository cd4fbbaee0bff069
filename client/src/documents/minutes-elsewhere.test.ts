import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { blockTexts, headingsIn } from './minutes-elsewhere.ts';

it('reads a text block by block, also inside lists and quotations', () => {
  const doc = new Y.Doc();
  const block = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
    const element = new Y.XmlElement(name);
    element.insert(0, children);
    return element;
  };
  const words = (text: string) => new Y.XmlText(text);
  const list = block('listItem', block('paragraph', words('in a list')));
  doc
    .getXmlFragment('text')
    .insert(0, [
      block('heading', words('On '), block('mention'), words(' and others')),
      block('bulletList', list),
      block('fact'),
      block('blockquote', block('paragraph', words('said'))),
    ]);
  expect(blockTexts(doc)).toEqual(['On \ufffc and others', 'in a list', 'said']);
});

it('finds headings in their order, those without words too', () => {
  const doc = new Y.Doc();
  const heading = (level: 2 | 3, text: string) => {
    const element = new Y.XmlElement('heading');
    // A number stays one in the text; the library's types know only words.
    element.setAttribute('level', level as never);
    element.insert(0, [new Y.XmlText(text)]);
    return element;
  };
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('between')]);
  doc
    .getXmlFragment('text')
    .insert(0, [heading(2, 'Costs '), paragraph, heading(3, ''), heading(3, 'Who pays')]);
  expect(headingsIn(doc)).toEqual([
    { level: 2, text: 'Costs' },
    { level: 3, text: '' },
    { level: 3, text: 'Who pays' },
  ]);
});
