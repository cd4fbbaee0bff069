import {
  isMinutesAttribute,
  isSafeHref,
  MINUTES_ELEMENTS,
} from '@koinon/shared/documents/minutes-schema';
import { Extension, mergeAttributes, Node } from '@tiptap/core';
import type { Extensions } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

/** Headings inside minutes: the section's own title stands above them. */
export const LEVELS = [2, 3, 4] as const;

const withBlockAttributes = MINUTES_ELEMENTS.filter((element) =>
  isMinutesAttribute(element, 'of', null),
);

/**
 * What every block may say besides its content. Copied text brings none of it
 * along: it is about the place, not about the words. Each block runs as its own
 * words do unless it says otherwise.
 */
const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes: () => [
    {
      types: [...withBlockAttributes],
      attributes: {
        block: { ...unwritten, keepOnSplit: true },
        of: unwritten,
        from: unwritten,
        source: unwritten,
        dir: {
          default: null,
          parseHTML: () => null,
          renderHTML: ({ dir }: { readonly dir?: unknown }) => ({ dir: dir ?? 'auto' }),
        },
      },
    },
    { types: ['fact'], attributes: { block: unwritten } },
  ],
});

const unwritten = {
  default: null,
  rendered: false,
  keepOnSplit: false,
  parseHTML: () => null,
};

/** A link is where it leads to, and nothing else is kept with it. */
const PlainLink = Link.extend({
  // Whoever goes on typing behind it is no longer in it.
  inclusive: () => false,
  addAttributes: () => ({
    href: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('href'),
      renderHTML: ({ href }: { readonly href?: unknown }) =>
        isSafeHref(href) ? { href, target: '_blank', rel: 'noopener noreferrer nofollow' } : {},
    },
  }),
});

/** The place of a fact of the record; its words are not in the text. */
export const Fact = Node.create({
  name: 'fact',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    n: {
      default: null,
      parseHTML: (element: HTMLElement) => Number(element.getAttribute('data-fact')),
      renderHTML: ({ n }: { readonly n?: unknown }) => ({ 'data-fact': n }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-fact]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
});

/** A person or a decision by id; their name is looked up when it is read. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    kind: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-mention'),
      renderHTML: ({ kind }: { readonly kind?: unknown }) => ({ 'data-mention': kind }),
    },
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-id'),
      renderHTML: ({ id }: { readonly id?: unknown }) => ({ 'data-id': id }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
});

/** The two that are drawn by the page, so that whoever shows the text says how. */
export interface DrawnNodes {
  readonly fact: typeof Fact;
  readonly mention: typeof Mention;
}

/**
 * What the editor of minutes knows: the nodes, attributes and marks of the
 * shared schema, and no others.
 */
export function minutesNodes(
  drawn: DrawnNodes = { fact: Fact, mention: Mention },
  {
    document,
  }: { /** Whoever brings another top node says false. */ readonly document?: false } = {},
): Extensions {
  return [
    StarterKit.configure({
      ...(document === false && { document }),
      heading: { levels: [...LEVELS] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
      underline: false,
      undoRedo: false,
      // It would write a paragraph whenever somebody opens the text.
      trailingNode: false,
    }),
    PlainLink.configure({
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      defaultProtocol: 'https',
      isAllowedUri: (uri) => isSafeHref(uri),
      shouldAutoLink: (uri) => isSafeHref(uri),
    }),
    Table.configure({ resizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    drawn.fact,
    drawn.mention,
    BlockAttributes,
  ];
}
