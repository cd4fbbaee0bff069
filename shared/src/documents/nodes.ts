import * as Y from 'yjs';
import { isMinutesElement, isMinutesMark, isSafeHref } from './minutes-schema.ts';
import type { MinutesElement } from './minutes-schema.ts';

/**
 * Prose as plain nodes: the same JSON that the editor makes of it, but for
 * attributes that say nothing, which are left out. What the schema does not
 * know is passed over.
 */
export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

export interface BlockAttrs {
  readonly block?: string;
  readonly of?: string;
  readonly from?: string;
  readonly source?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

export interface CellAttrs extends BlockAttrs {
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly colwidth?: readonly (number | null)[];
  readonly align?: 'left' | 'center' | 'right';
}

interface Attrs {
  readonly paragraph: BlockAttrs;
  readonly heading: BlockAttrs & { readonly level?: 2 | 3 | 4 };
  readonly bulletList: BlockAttrs;
  readonly orderedList: BlockAttrs & {
    readonly start?: number;
    readonly type?: '1' | 'a' | 'A' | 'i' | 'I';
  };
  readonly listItem: BlockAttrs;
  readonly blockquote: BlockAttrs;
  readonly hardBreak: Readonly<Record<string, never>>;
  readonly table: BlockAttrs;
  readonly tableRow: BlockAttrs;
  readonly tableHeader: CellAttrs;
  readonly tableCell: CellAttrs;
  readonly fact: { readonly n?: number; readonly block?: string };
  readonly mention: { readonly kind?: 'person' | 'decision'; readonly id?: string };
}

export interface NodeOf<Type extends MinutesElement> {
  readonly type: Type;
  readonly attrs?: Attrs[Type];
  readonly content?: readonly (Node | TextNode)[];
}

export type Node = { [Type in MinutesElement]: NodeOf<Type> }[MinutesElement];

/** What stands in a fragment of prose, such as the `text` of minutes. */
export function nodesOf(fragment: Y.XmlFragment): readonly Node[] {
  return contentOf(fragment).filter((node) => node.type !== 'text');
}

function contentOf(parent: Y.XmlFragment): readonly (Node | TextNode)[] {
  const content: (Node | TextNode)[] = [];
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) content.push(...textNodes(child));
    else if (child instanceof Y.XmlElement) content.push(...elementNode(child));
  }
  return joined(content);
}

function elementNode(element: Y.XmlElement): readonly Node[] {
  const type = element.nodeName;
  if (!isMinutesElement(type)) return [];
  const said = Object.entries<unknown>(element.getAttributes()).filter(([, value]) => {
    return value !== null && value !== undefined;
  });
  const content = contentOf(element);
  const node = {
    type,
    ...(said.length === 0 ? {} : { attrs: Object.fromEntries(said) }),
    ...(content.length === 0 ? {} : { content }),
  };
  // The gate lets only such attributes in as the schema has for the element.
  return [node as Node];
}

/** A part of a text, as Yjs gives it. */
function isDelta(
  part: unknown,
): part is { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> } {
  return typeof part === 'object' && part !== null && 'insert' in part;
}

function textNodes(text: Y.XmlText): readonly TextNode[] {
  const parts: unknown = text.toDelta();
  if (!Array.isArray(parts)) return [];
  return parts.filter(isDelta).flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string' || insert === '') return [];
    const marks = Object.entries(attributes).flatMap(([name, value]) => markOf(name, value));
    return [{ type: 'text' as const, text: insert, ...(marks.length === 0 ? {} : { marks }) }];
  });
}

function markOf(type: string, value: unknown): readonly Mark[] {
  if (!isMinutesMark(type) || value === null) return [];
  if (type !== 'link') return [{ type }];
  const href = typeof value === 'object' && 'href' in value ? value.href : null;
  return isSafeHref(href) ? [{ type, attrs: { href } }] : [];
}

/** Texts beside each other with the same marks are one. */
function joined(content: readonly (Node | TextNode)[]): readonly (Node | TextNode)[] {
  const nodes: (Node | TextNode)[] = [];
  for (const node of content) {
    const last = nodes.at(-1);
    const isSame =
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks);
    if (isSame) nodes.splice(-1, 1, { ...last, text: last.text + node.text });
    else nodes.push(node);
  }
  return nodes;
}
