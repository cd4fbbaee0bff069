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
  const [texts, setTexts] = useState<Readonly<Record<string, readonly string[]>>>({});
  const key = names.join('\n');
  useEffect(() => {
    const opened = (key === '' ? [] : key.split('\n')).map((name) => {
      const document = openDocument({ sessionPath, name, access: 'read', person });
      const { doc } = document.view.get().copy;
      doc.on('update', () => setTexts((before) => ({ ...before, [name]: blockTexts(doc) })));
      return document;
    });
    return () => {
      for (const document of opened) document.close();
      setTexts({});
    };
  }, [sessionPath, person, key]);
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
