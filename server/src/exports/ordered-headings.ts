import { headingLevel } from './prose.ts';
import type { PaperBlock } from './paper.ts';

/** Raises headings that would skip a level: readers who go from heading to heading miss none. */
export function orderedHeadings(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  let above = 1;
  const order = (block: PaperBlock): PaperBlock => {
    switch (block.kind) {
      case 'heading': {
        const level = headingLevel(Math.min(block.level, above + 1));
        above = level;
        return { ...block, level };
      }
      case 'quote':
      case 'sealed':
        return { ...block, blocks: block.blocks.map(order) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(order)) };
      case 'table': {
        const rows = block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: cell.blocks.map(order) })),
        );
        return { ...block, rows };
      }
      default:
        return block;
    }
  };
  return blocks.map(order);
}
