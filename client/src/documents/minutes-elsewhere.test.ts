import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { blockTexts } from './minutes-elsewhere.ts';

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
