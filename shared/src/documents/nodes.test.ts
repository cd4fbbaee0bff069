import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { agendaItems } from './agenda.ts';
import { commentThreads } from './comments.ts';
import { nodesOf } from './nodes.ts';

type Child = Y.XmlElement | Y.XmlText;

function element(name: string, attributes: Record<string, string | number>, ...children: Child[]) {
  const made = new Y.XmlElement<Record<string, string | number>>(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.insert(0, children);
  return made as Y.XmlElement;
}

describe('prose as nodes', () => {
  it('is what the editor makes of it', () => {
    const fragment = new Y.Doc().getXmlFragment('text');
    const marked = new Y.XmlText('plain bold link');
    fragment.insert(0, [
      element('heading', { level: 3, block: 'b1' }, new Y.XmlText('Στέγαση')),
      element(
        'paragraph',
        { block: 'b2' },
        marked,
        element('hardBreak', {}),
        new Y.XmlText('إسكان'),
      ),
      element(
        'bulletList',
        {},
        element('listItem', {}, element('paragraph', {}, new Y.XmlText('a'))),
      ),
      element('fact', { n: 7 }),
      element('paragraph', {}, element('mention', { kind: 'person', id: 'eleni' })),
    ]);
    marked.format(6, 4, { bold: {} });
    marked.format(11, 4, { link: { href: 'https://city.example' } });
    expect(nodesOf(fragment)).toEqual([
      {
        type: 'heading',
        attrs: { level: 3, block: 'b1' },
        content: [{ type: 'text', text: 'Στέγαση' }],
      },
      {
        type: 'paragraph',
        attrs: { block: 'b2' },
        content: [
          { type: 'text', text: 'plain ' },
          { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ' },
          {
            type: 'text',
            text: 'link',
            marks: [{ type: 'link', attrs: { href: 'https://city.example' } }],
          },
          { type: 'hardBreak' },
          { type: 'text', text: 'إسكان' },
        ],
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
          },
        ],
      },
      { type: 'fact', attrs: { n: 7 } },
      {
        type: 'paragraph',
        content: [{ type: 'mention', attrs: { kind: 'person', id: 'eleni' } }],
      },
    ]);
  });

  it('passes over what the schema does not know, and joins texts that are alike', () => {
    const fragment = new Y.Doc().getXmlFragment('text');
    const linked = new Y.XmlText('ab');
    fragment.insert(0, [
      element('script', {}, new Y.XmlText('x')),
      element('paragraph', {}, new Y.XmlText('a'), new Y.XmlText('b'), linked),
    ]);
    linked.format(0, 2, { link: { href: 'javascript:alert(1)' }, strange: {} });
    expect(nodesOf(fragment)).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'abab' }] },
    ]);
  });
});

describe('the agenda in its document', () => {
  it('is read with what everybody knows, the first place of an id counting', () => {
    const doc = new Y.Doc();
    const blob = 'a'.repeat(64);
    const attachment = { blob, name: 'plan.pdf', type: 'application/pdf', size: 10 };
    const whole = new Y.Map<unknown>([
      ['id', 'one'],
      ['kind', 'election'],
      ['titles', new Y.Map([['el', 'Εκλογή']])],
      ['depth', 1],
      ['minutes', 15],
      ['presenter', 'eleni'],
      [
        'links',
        [
          { href: 'https://a.example', label: 'A' },
          { href: 'javascript:1', label: 'B' },
        ],
      ],
      ['attachments', [attachment, { ...attachment, blob: '../x' }]],
      ['proposal', new Y.Text('Be it so.')],
    ]);
    const again = new Y.Map<unknown>([['id', 'one']]);
    const bare = new Y.Map<unknown>([['id', 'two']]);
    doc.getArray('items').push([whole, 'noise', again, new Y.Map(), bare]);
    expect(agendaItems(doc)).toEqual([
      {
        id: 'one',
        kind: 'election',
        titles: { el: 'Εκλογή' },
        depth: 1,
        minutes: 15,
        presenter: 'eleni',
        links: [{ href: 'https://a.example', label: 'A' }],
        attachments: [attachment],
        proposal: 'Be it so.',
      },
      {
        id: 'two',
        kind: 'deliberation',
        titles: {},
        depth: 0,
        minutes: null,
        presenter: '',
        links: [],
        attachments: [],
        proposal: '',
      },
    ]);
  });
});

describe('comments in their document', () => {
  it('are read as threads with entries', () => {
    const doc = new Y.Doc();
    const said = { id: 'e1', person: 'eleni', at: 5, text: 'Should it not say four?' };
    const thread = new Y.Map<unknown>([
      ['block', 'b1'],
      ['quote', 'three'],
      ['kind', 'suggestion'],
      ['replacement', 'four'],
      ['entries', Y.Array.from([new Y.Map(Object.entries<unknown>(said))])],
    ]);
    doc.getMap<unknown>('threads').set('t1', thread);
    doc.getMap<unknown>('threads').set('noise', 7);
    expect(commentThreads(doc)).toEqual([
      {
        id: 't1',
        block: 'b1',
        quote: 'three',
        kind: 'suggestion',
        replacement: 'four',
        status: 'open',
        entries: [said],
      },
    ]);
  });
});
