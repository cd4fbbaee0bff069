import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { memoryDocumentStore } from '../storage/memory/document-store.memory.ts';
import { stepTwoFrame, updateFrame } from './protocol.ts';
import { openWire, updateOf } from './wire.fixture.ts';
import type { RawClient, Wire } from './wire.fixture.ts';

const AGENDA = 'm/agenda';
const MINUTES = 'm/minutes/housing';
const NOTES = 'm/notes/housing';
const COMMENTS = 'm/comments/housing';

type Change = (doc: Y.Doc) => void;

const text = (doc: Y.Doc) => doc.getXmlFragment('text');

function paragraph(words: string): Y.XmlElement {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
}

const marked =
  (mark: Record<string, unknown>): Change =>
  (doc) => {
    const words = new Y.XmlText();
    const made = new Y.XmlElement('paragraph');
    made.insert(0, [words]);
    words.insert(0, 'press here', mark);
    text(doc).push([made]);
  };

const attributed =
  (element: string, attributes: Record<string, unknown>): Change =>
  (doc) => {
    const made = new Y.XmlElement(element);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
    text(doc).push([made]);
  };

/** Changes an attribute of the first node: the new value does not say whose it is. */
const changed =
  (key: string, value: unknown): Change =>
  (doc) => {
    const first = text(doc).get(0);
    if (first instanceof Y.XmlElement) first.setAttribute(key, value as string);
  };

const item =
  (entries: Record<string, unknown>): Change =>
  (doc) =>
    doc.getArray('items').push([new Y.Map(Object.entries(entries))]);

const comment =
  (person: string): Change =>
  (doc) => {
    const entry = new Y.Map<unknown>(Object.entries({ id: 'e', person, at: 1, text: 'So?' }));
    const entries = new Y.Array<unknown>();
    entries.push([entry]);
    doc.getMap('threads').set('t', new Y.Map<unknown>([['entries', entries]]));
  };

/** What is there before anybody tries anything. */
const BEFORE: Readonly<Record<string, Change>> = {
  [AGENDA]: item({ id: 'housing' }),
  [MINUTES]: (doc) => {
    const heading = new Y.XmlElement<{ level: number }>('heading');
    heading.setAttribute('level', 3);
    text(doc).push([heading as Y.XmlElement, paragraph('Housing')]);
  },
  [NOTES]: (doc) => text(doc).push([paragraph('Ask the treasurer')]),
  [COMMENTS]: comment('maja'),
};

const REFUSED: readonly (readonly [string, string, Change])[] = [
  ['a script in a link', MINUTES, marked({ link: { href: 'javascript:alert(1)' } })],
  [
    'a script in a link of the agenda',
    AGENDA,
    item({ links: [{ href: 'javascript:1', label: '' }] }),
  ],
  [
    'a link that opens elsewhere',
    MINUTES,
    marked({ link: { href: 'https://a.b', target: '_top' } }),
  ],
  ['data in a link', MINUTES, marked({ link: { href: 'data:text/html,x' } })],
  ['an unknown element', MINUTES, attributed('script', {})],
  ['an element of html', MINUTES, attributed('iframe', { src: 'https://a.example' })],
  ['an unknown mark', MINUTES, marked({ underline: {} })],
  ['a mark that says what it may not', MINUTES, marked({ bold: { style: 'color: red' } })],
  ['an unknown attribute', MINUTES, attributed('paragraph', { onclick: 'alert(1)' })],
  ['an attribute of another element', MINUTES, attributed('paragraph', { level: 3 })],
  ['an attribute that says what it may not', MINUTES, attributed('heading', { level: 9 })],
  ['an attribute changed to what it may not say', MINUTES, changed('level', 'javascript:1')],
  ['an attribute that an element gets and may not have', MINUTES, changed('n', 4)],
  ['a fact in notes', NOTES, attributed('fact', { n: 4 })],
  ['text among nodes', MINUTES, (doc) => doc.getText('text').insert(0, 'bare')],
  ['a map among nodes', MINUTES, (doc) => doc.getArray('text').push([new Y.Map()])],
  ['a value among nodes', MINUTES, (doc) => doc.getArray('text').push([{ type: 'paragraph' }])],
  ['another root in prose', MINUTES, (doc) => doc.getMap('threads').set('a', 1)],
  ['prose in the agenda', AGENDA, (doc) => text(doc).push([paragraph('x')])],
  ['a comment in the name of somebody else', COMMENTS, comment('eleni')],
];

/** What the server has, byte for byte. */
async function bytesOf(raw: RawClient): Promise<Buffer> {
  return Buffer.from(Y.encodeStateAsUpdate(await raw.text()));
}

async function begun(wire: Wire, name: string): Promise<Y.Doc> {
  const raw = await wire.raw('maja', 'clerk', name, '?ack=1');
  raw.send(updateFrame(updateOf(BEFORE[name] ?? (() => undefined))));
  await raw.stored(1);
  return raw.text();
}

describe('the gate of documents', () => {
  it.each(REFUSED)(
    'refuses %s, tells the sender, and leaves all as it was',
    async (_, name, change) => {
      await using wire = await openWire(memoryDocumentStore());
      const doc = await begun(wire, name);
      const other = await wire.raw('eleni', 'chair', name);
      const before = await bytesOf(other);
      for (const frameOf of [updateFrame, stepTwoFrame]) {
        const raw = await wire.raw('maja', 'clerk', name, '?ack=1');
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
        raw.send(frameOf(updateOf(change, copy)));
        expect(await raw.closed).toBe(DOCUMENT_CLOSE.badMessage);
      }
      expect((await bytesOf(other)).equals(before)).toBe(true);
      const news = other.frames.filter((frame) => frame[0] === 0 && frame[1] === 2);
      expect(news).toEqual([]);
    },
  );

  it('lets in all that prose is made of, and keeps it through a restart', async () => {
    const store = memoryDocumentStore();
    const cells = (doc: Y.Doc) => {
      const cell = new Y.XmlElement<Record<string, number | string>>('tableCell');
      cell.setAttribute('colspan', 2);
      cell.insert(0, [paragraph('Στέγαση')]);
      const row = new Y.XmlElement('tableRow');
      row.insert(0, [cell as Y.XmlElement]);
      const table = new Y.XmlElement('table');
      table.insert(0, [row]);
      text(doc).push([table]);
    };
    const changes: readonly Change[] = [
      marked({ link: { href: 'https://city.example/plan', target: null } }),
      marked({ link: { href: 'mailto:clerk@city.example' }, bold: {} }),
      attributed('fact', { n: 7, block: 'b1' }),
      attributed('mention', { kind: 'person', id: 'eleni' }),
      attributed('heading', { level: 2, block: 'b2', of: 'b3', from: 'f00d' }),
      cells,
    ];
    const doc = new Y.Doc();
    for (const change of changes) {
      await using wire = await openWire(store);
      const raw = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
      raw.send(updateFrame(updateOf(change, doc)));
      await raw.stored(1);
    }
    await using wire = await openWire(store);
    const raw = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    const table = text(doc).get(5);
    const grown = updateOf((d) => {
      const heading = text(d).get(4);
      if (heading instanceof Y.XmlElement) heading.setAttribute('level', 4 as never);
      if (table instanceof Y.XmlElement) table.insert(1, [new Y.XmlElement('tableRow')]);
    }, doc);
    raw.send(updateFrame(grown));
    await raw.stored(1);
    expect(text(await raw.text()).toString()).toBe(text(doc).toString());
    expect(wire.errors).toEqual([]);
  });

  it('takes an attribute and words for a paragraph that somebody deleted meanwhile', async () => {
    const store = memoryDocumentStore();
    const doc = new Y.Doc();
    {
      await using wire = await openWire(store);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(await begun(wire, MINUTES)));
      const raw = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
      const copy = await raw.text();
      raw.send(updateFrame(updateOf((d) => text(d).delete(0, 2), copy)));
      await raw.stored(1);
    }
    await using wire = await openWire(store);
    const raw = await wire.raw('eleni', 'chair', MINUTES, '?ack=1');
    const late = updateOf((d) => {
      changed('level', 4)(d);
      const words = (text(d).get(1) as Y.XmlElement).get(0);
      if (words instanceof Y.XmlText) words.insert(3, 'late');
    }, doc);
    raw.send(updateFrame(late));
    await raw.stored(1);
    expect(text(await raw.text()).length).toBe(0);
    expect(wire.errors).toEqual([]);
  });

  it('gives no effect to the update of another document', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const elsewhere = await begun(wire, MINUTES);
    const more = updateOf((doc) => text(doc).push([paragraph('of the minutes')]), elsewhere);
    const raw = await wire.raw('maja', 'clerk', NOTES, '?ack=1');
    const before = await bytesOf(raw);
    raw.send(updateFrame(more));
    expect((await bytesOf(raw)).equals(before)).toBe(true);
    expect(raw.frames.some((frame) => frame[0] === 100)).toBe(false);
  });

  it('takes an hour of offline work of an honest author under an old client id', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const first = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    const doc = new Y.Doc();
    first.send(updateFrame(updateOf((d) => text(d).push([paragraph('before')]), doc, 4711)));
    await first.stored(1);
    first.close();
    const others = await wire.raw('eleni', 'chair', MINUTES, '?ack=1');
    const theirs = await others.text();
    others.send(updateFrame(updateOf((d) => text(d).insert(0, [paragraph('meanwhile')]), theirs)));
    await others.stored(1);
    for (let i = 0; i < 600; i += 1) {
      updateOf((d) => text(d).push([paragraph(`offline ${i}`)]), doc);
    }
    const back = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    const known = Y.encodeStateVector(await back.text());
    back.send(stepTwoFrame(Y.encodeStateAsUpdate(doc, known)));
    await back.stored(1);
    expect(text(await back.text()).length).toBe(602);
  });

  it('takes what a dead author left, brought by another client, as theirs who bring it', async () => {
    const store = memoryDocumentStore();
    await using wire = await openWire(store);
    const left = new Y.Doc();
    updateOf((d) => text(d).push([paragraph('last words')]), left, 13);
    const bringer = new Y.Doc();
    Y.applyUpdate(bringer, Y.encodeStateAsUpdate(left));
    updateOf((d) => text(d).push([paragraph('and mine')]), bringer, 14);
    const raw = await wire.raw('eleni', 'chair', MINUTES, '?ack=1');
    raw.send(stepTwoFrame(Y.encodeStateAsUpdate(bringer)));
    await raw.stored(1);
    expect(text(await raw.text()).length).toBe(2);
    const owners = (await store.load(MINUTES)).owners;
    expect(owners.toSorted((a, b) => a.client - b.client)).toEqual([
      { client: 13, person: 'eleni' },
      { client: 14, person: 'eleni' },
    ]);
  });
});
