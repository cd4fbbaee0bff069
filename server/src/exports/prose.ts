import { isSafeHref } from '@koinon/shared/documents/minutes-schema';
import type { Mark, Node, NodeOf, TextNode } from '@koinon/shared/documents/nodes';
import { directionOfText } from './direction.ts';
import type { Direction } from './direction.ts';
import { gridOf } from './grid.ts';
import type { LooseCell } from './grid.ts';
import { plainRuns, textOfRuns } from './paper.ts';
import type { HeadingLevel, PaperBlock, Run } from './paper.ts';

/** What prose needs to be said: where it stands, and how whom it mentions is called. */
export interface ProseSetting {
  readonly dir: Direction;
  /** Level of the heading that it stands under. */
  readonly below: number;
  mention(kind: 'person' | 'decision', id: string): string;
  /** What is to be said of a paragraph, by its id, and in which language it is; left out: nothing. */
  about?(block: string | null): AboutParagraph;
}

export interface AboutParagraph {
  /** BCP 47 tag; null: that of the paper, or unknown. */
  readonly lang: string | null;
  /** Such as that it is not translated; null: nothing. */
  readonly remark: string | null;
}

type Child = Node | TextNode;

/** Deeper than anybody writes lists and quotes in each other; what is deeper is said flat. */
const DEEPEST = 6;

/** Prose as blocks of a paper. Nothing that was written is left out, however oddly it is nested. */
export function proseBlocks(
  nodes: readonly Child[],
  setting: ProseSetting,
  depth = 0,
): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let inline: Child[] = [];
  const flush = () => {
    if (inline.length > 0) blocks.push(paragraph(inline, null, setting));
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node)) inline.push(node);
    else {
      flush();
      blocks.push(...blockOf(node, setting, depth));
    }
  }
  flush();
  return blocks;
}

type InlineNode = TextNode | NodeOf<'hardBreak'> | NodeOf<'mention'>;

function isInline(node: Child): node is InlineNode {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'mention';
}

function blockOf(
  node: Exclude<Node, InlineNode>,
  setting: ProseSetting,
  depth: number,
): readonly PaperBlock[] {
  const content = node.content ?? [];
  if (depth > DEEPEST) return [paragraph(content, null, setting)];
  const inner = (children: readonly Child[]) => proseBlocks(children, setting, depth + 1);
  switch (node.type) {
    case 'paragraph':
      return [paragraph(content, node.attrs?.dir ?? null, setting, node.attrs?.block)];
    case 'heading':
      return heading(node, setting);
    case 'bulletList':
    case 'orderedList':
      return listOf(node, setting, inner);
    case 'blockquote':
      return [{ kind: 'quote', blocks: inner(content) }];
    case 'table':
      return tableOf(node, setting, depth);
    case 'listItem':
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return inner(content);
    case 'fact':
      return [];
    default:
      // A text that is kept may be of another time, and have what this one does not know.
      return inner(content);
  }
}

function paragraph(
  content: readonly Child[],
  said: 'ltr' | 'rtl' | 'auto' | null,
  setting: ProseSetting,
  block?: string,
): PaperBlock {
  const runs = runsOf(content, setting);
  const dir = directionFor(runs, said, setting.dir);
  return { kind: 'paragraph', dir, ...remarked(runs, block, setting) };
}

/** Where nothing is said, nothing is remarked. */
function remarked(
  runs: readonly Run[],
  block: string | undefined,
  { about }: ProseSetting,
): { readonly lang?: string; readonly runs: readonly Run[] } {
  if (about === undefined || textOfRuns(runs).trim() === '') return { runs };
  const { lang, remark } = about(block ?? null);
  const said = remark === null ? [] : plainRuns(` [${remark}]`).map(inItalics);
  return { ...(lang === null ? {} : { lang }), runs: [...runs, ...said] };
}

function inItalics(run: Run): Run {
  return run.kind === 'text' ? { ...run, italic: true } : run;
}

function heading(
  { attrs, content = [] }: NodeOf<'heading'>,
  setting: ProseSetting,
): readonly PaperBlock[] {
  const runs = runsOf(content, setting);
  if (textOfRuns(runs).trim() === '') return [];
  const dir = directionFor(runs, attrs?.dir ?? null, setting.dir);
  // The highest that the editor knows is 2, and it stands right below its section.
  const level = headingLevel(setting.below + (attrs?.level ?? 2) - 1);
  return [{ kind: 'heading', level, dir, ...remarked(runs, attrs?.block, setting) }];
}

const LEVELS: readonly HeadingLevel[] = [2, 3, 4, 5, 6];

export function headingLevel(level: number): HeadingLevel {
  return LEVELS.find((known) => known >= level) ?? 6;
}

function directionFor(
  runs: readonly Run[],
  said: 'ltr' | 'rtl' | 'auto' | null,
  around: Direction,
): Direction {
  return said === 'ltr' || said === 'rtl' ? said : directionOfText(textOfRuns(runs), around);
}

function runsOf(content: readonly Child[], setting: ProseSetting): readonly Run[] {
  return content.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case 'text':
        return marked(node);
      case 'hardBreak':
        return [{ kind: 'break' }];
      case 'mention': {
        const { kind, id } = node.attrs ?? {};
        return kind === undefined || id === undefined ? [] : plainRuns(setting.mention(kind, id));
      }
      default:
        return runsOf(node.content ?? [], setting);
    }
  });
}

function marked({ text, marks = [] }: TextNode): readonly Run[] {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === 'link');
  const href = link === undefined ? null : safeAddress(link.attrs.href);
  return plainRuns(text).map((run) =>
    run.kind === 'text' ? { ...run, bold: has('bold'), italic: has('italic'), href } : run,
  );
}

/** The address as browsers write it; null where it leads to no page and no mailbox. */
export function safeAddress(href: string): string | null {
  return isSafeHref(href) && URL.canParse(href) ? new URL(href).href : null;
}

type Inner = (children: readonly Child[]) => readonly PaperBlock[];

function listOf(
  node: NodeOf<'bulletList'> | NodeOf<'orderedList'>,
  { dir }: ProseSetting,
  inner: Inner,
): readonly PaperBlock[] {
  const items = (node.content ?? []).map((child) =>
    inner(child.type === 'listItem' ? (child.content ?? []) : [child]),
  );
  if (items.length === 0) return [];
  const first = items[0]?.[0];
  const ordered = node.type === 'orderedList' ? node.attrs : null;
  return [
    {
      kind: 'list',
      dir: first?.kind === 'paragraph' ? first.dir : dir,
      counting: ordered === null ? null : (ordered?.type ?? '1'),
      start: ordered?.start ?? 1,
      items,
    },
  ];
}

function tableOf(
  { content = [] }: NodeOf<'table'>,
  setting: ProseSetting,
  depth: number,
): readonly PaperBlock[] {
  const rowsIn = (dir: Direction) =>
    content
      .map((row) => (row.type === 'tableRow' ? (row.content ?? []) : [row]))
      .filter((row) => row.length > 0)
      .map((row) => row.map((cell) => cellOf(cell, { ...setting, dir }, depth)));
  const dir = firstDirection(rowsIn(setting.dir), setting.dir);
  const { columns, headRows, rows } = gridOf(rowsIn(dir));
  return rows.length === 0 ? [] : [{ kind: 'table', dir, columns, headRows, rows }];
}

/** A table goes the way of its first words, and so do cells that hold numbers only. */
function firstDirection(rows: readonly (readonly LooseCell[])[], around: Direction): Direction {
  const blocks = rows.flat().flatMap((cell) => cell.blocks);
  const first = blocks.find((block) => block.kind === 'paragraph' && block.runs.length > 0);
  return first?.kind === 'paragraph' ? first.dir : around;
}

function cellOf(node: Child, setting: ProseSetting, depth: number): LooseCell {
  const isHeader = node.type === 'tableHeader';
  const isCell = isHeader || node.type === 'tableCell';
  const blocks = proseBlocks(isCell ? (node.content ?? []) : [node], setting, depth + 1);
  if (!isCell) return { isHeader, colspan: 1, rowspan: 1, align: null, blocks };
  const { colspan = 1, rowspan = 1, align = null } = node.attrs ?? {};
  return { isHeader, colspan, rowspan, align, blocks };
}
