import { nodesOf } from '@koinon/shared/documents/nodes';
import type { Node, TextNode } from '@koinon/shared/documents/nodes';
import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { useEffect, useMemo, useState } from 'react';
import type * as Y from 'yjs';
import { occurrences } from './minutes-find.ts';
import { openDocument } from './open-document.ts';

/** How often words stand in texts that no editor shows, by the documents' names. */
export function useFoundElsewhere(
  sessionPath: string,
  person: string,
  names: readonly string[],
  query: string,
): Readonly<Record<string, number>> {
  const texts = useTexts(sessionPath, person, names, blockTexts);
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(texts).map(([name, blocks]) => [
          name,
          blocks.reduce((sum, block) => sum + occurrences(block, query).length, 0),
        ]),
      ),
    [texts, query],
  );
}

/** The headings that were written in texts, by the documents' names. */
export function useHeadings(
  sessionPath: string,
  person: string,
  names: readonly string[],
): Readonly<Record<string, readonly Heading[]>> {
  return useTexts(sessionPath, person, names, headingsIn);
}

/** Opens documents to be read, and says what `read` finds in each, whenever it changes. */
function useTexts<Found>(
  sessionPath: string,
  person: string,
  names: readonly string[],
  read: (doc: Y.Doc) => Found,
): Readonly<Record<string, Found>> {
  const [texts, setTexts] = useState<Readonly<Record<string, Found>>>({});
  const key = names.join('\n');
  useEffect(() => {
    const opened = (key === '' ? [] : key.split('\n')).map((name) => {
      const document = openDocument({ sessionPath, name, access: 'read', person });
      const { doc } = document.view.get().copy;
      doc.on('update', () => setTexts((before) => ({ ...before, [name]: read(doc) })));
      return document;
    });
    return () => {
      for (const document of opened) document.close();
      setTexts({});
    };
  }, [sessionPath, person, key, read]);
  return texts;
}

/** The page and the section come before. */
const FIRST_LEVEL = 2;

export interface Heading {
  /** From 2, as an editor writes it. */
  readonly level: number;
  readonly text: string;
}

/** Headings in their order, those without words too: each keeps its place among them. */
export function headingsIn(doc: Y.Doc): readonly Heading[] {
  const within = (node: Node | TextNode): readonly Heading[] => {
    if (node.type === 'text') return [];
    if (node.type !== 'heading') return (node.content ?? []).flatMap(within);
    return [{ level: node.attrs?.level ?? FIRST_LEVEL, text: textsOf(node).join('').trim() }];
  };
  return nodesOf(doc.getXmlFragment(MINUTES_TEXT)).flatMap(within);
}

/** The words of each paragraph and heading. */
export function blockTexts(doc: Y.Doc): readonly string[] {
  return nodesOf(doc.getXmlFragment(MINUTES_TEXT)).flatMap(textsOf);
}

function textsOf(node: Node | TextNode): readonly string[] {
  if (node.type === 'text') return [];
  const { content = [] } = node;
  if (node.type !== 'paragraph' && node.type !== 'heading') return content.flatMap(textsOf);
  return [content.map((child) => (child.type === 'text' ? child.text : '\ufffc')).join('')];
}
