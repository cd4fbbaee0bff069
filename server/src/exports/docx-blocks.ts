import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { Direction } from './direction.ts';
import { docxRuns } from './docx-runs.ts';
import type { Counting, PaperBlock, PaperCell, PaperList, PaperTable } from './paper.ts';

type DocxBlock = Paragraph | Table;

/** How deep blocks stand in lists, quotes and what the record says. */
interface Standing {
  readonly dir: Direction;
  /** How many lists are around. */
  readonly lists: number;
  readonly sealed: boolean;
  /** Twentieths of a point from where lines begin. */
  readonly indent: number;
  /** Draws a number for each list, so that each counts by itself. */
  readonly nextList: () => number;
}

const INDENT = 420;

export function docxBlocks(blocks: readonly PaperBlock[], dir: Direction): readonly DocxBlock[] {
  let lists = 0;
  const nextList = () => (lists += 1);
  return inner(blocks, { dir, lists: 0, sealed: false, indent: 0, nextList });
}

function inner(blocks: readonly PaperBlock[], standing: Standing): readonly DocxBlock[] {
  return blocks.flatMap((block) => blockOf(block, standing));
}

function blockOf(block: PaperBlock, standing: Standing): readonly DocxBlock[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block, standing, { heading: `Heading${block.level}` })];
    case 'paragraph':
      return [paragraph(block, standing)];
    case 'notice': {
      const runs = block.runs.map((run) => (run.kind === 'text' ? { ...run, italic: true } : run));
      return [paragraph({ ...block, runs }, standing)];
    }
    case 'quote':
      return inner(block.blocks, { ...standing, indent: standing.indent + INDENT });
    case 'sealed':
      return inner(block.blocks, { ...standing, sealed: true });
    case 'list':
      return listOf(block, standing);
    case 'table':
      return [tableOf(block, standing), ...afterTable];
  }
}

/** Without something between, two tables would be one. */
const afterTable: readonly DocxBlock[] = [new Paragraph({ spacing: { after: 60 } })];

function paragraph(
  { dir, lang, runs }: Pick<Extract<PaperBlock, { kind: 'paragraph' }>, 'dir' | 'lang' | 'runs'>,
  { sealed, indent, dir: around }: Standing,
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  return new Paragraph({
    ...(dir === 'rtl' && { bidirectional: true }),
    ...(indent > 0 && { indent: { start: indent } }),
    ...(sealed && { border: { [around === 'rtl' ? 'right' : 'left']: BAR } }),
    ...more,
    children: docxRuns(runs, dir, lang),
  });
}

const BAR = { style: 'single', size: 12, space: 8, color: '2A6F97' } as const;

const DEEPEST_LIST = 8;
const FORMATS = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
} as const satisfies Record<Exclude<Counting, null>, string>;

function listOf({ counting, start, items }: PaperList, standing: Standing): readonly DocxBlock[] {
  const level = Math.min(standing.lists, DEEPEST_LIST);
  const indent = standing.indent + INDENT;
  const reference = {
    reference: counting === null ? `points-${indent}` : `${counting}-${start}-${indent}`,
    levels: Array.from({ length: DEEPEST_LIST + 1 }, (_, at) => ({
      level: at,
      format: counting === null ? ('bullet' as const) : FORMATS[counting],
      text: counting === null ? '•' : `%${at + 1}.`,
      start,
      style: { paragraph: { indent: { start: indent, hanging: 300 } } },
    })),
  };
  const numbering = { reference, level, instance: standing.nextList() };
  const below = { ...standing, lists: standing.lists + 1, indent };
  return items.flatMap((item) => {
    const [first, ...rest] = item;
    if (first?.kind !== 'paragraph') {
      const mark = paragraph({ dir: standing.dir, runs: [] }, standing, { numbering });
      return [mark, ...inner(item, below)];
    }
    return [paragraph(first, { ...standing, indent: 0 }, { numbering }), ...inner(rest, below)];
  });
}

function tableOf({ dir, headRows, rows }: PaperTable, standing: Standing): Table {
  return new Table({
    ...(dir === 'rtl' && { visuallyRightToLeft: true }),
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at < headRows,
          cantSplit: true,
          children: row.map((cell) => cellOf(cell, { ...standing, dir, sealed: false, indent: 0 })),
        }),
    ),
    margins: { top: 50, bottom: 50, left: 110, right: 110 },
  });
}

function cellOf(cell: PaperCell, standing: Standing): TableCell {
  const { scope, colspan, rowspan, blocks } = cell;
  const shown = scope === null ? blocks : blocks.map(emphasised);
  const aligned = inner(shown, { ...standing, lists: 0 });
  const last = aligned.at(-1);
  return new TableCell({
    columnSpan: colspan,
    rowSpan: rowspan,
    // A cell ends with a paragraph.
    children: last instanceof Paragraph ? aligned : [...aligned, new Paragraph({})],
  });
}

function emphasised(block: PaperBlock): PaperBlock {
  if (block.kind !== 'paragraph') return block;
  return {
    ...block,
    runs: block.runs.map((run) => (run.kind === 'text' ? { ...run, bold: true } : run)),
  };
}
