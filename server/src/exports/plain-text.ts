import { textOfRuns } from './paper.ts';
import type { Counting, Paper, PaperBlock, PaperCell, PaperList, PaperTable } from './paper.ts';

/** A paper for anything that shows letters. */
export function plainTextOf({ title, about, blocks }: Paper): string {
  const head = [underlined(title, '='), ...about.map(({ label, value }) => `${label}: ${value}`)];
  return `${[head.join('\n'), ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blocksText(blocks: readonly PaperBlock[], between = '\n'): string {
  return blocks.map(blockText).join(between);
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? `\n${underlined(textOfRuns(block.runs), '-')}`
        : textOfRuns(block.runs);
    case 'paragraph':
    case 'notice':
      return textOfRuns(block.runs);
    case 'quote':
      return indented(blocksText(block.blocks), '> ', '> ');
    case 'sealed':
      return blocksText(block.blocks);
    case 'list':
      return listText(block);
    case 'table':
      return tableText(block);
  }
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(Array.from(text).length)}`;
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : rest}${line}`)
    .join('\n');
}

function listText({ counting, start, items }: PaperList): string {
  return items
    .map((item, at) => {
      const mark = counting === null ? '- ' : `${counted(counting, start + at)}. `;
      return indented(blocksText(item), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

const ALPHABET = 26;
const FIRST_LETTER = 97;
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
/** Roman numbers and letters stop being read long before this. */
const LARGEST = 3_999;

function counted(counting: Exclude<Counting, null>, number: number): string {
  if (counting === '1' || number < 1 || number > LARGEST) return String(number);
  const said = counting.toLowerCase() === 'a' ? lettered(number) : roman(number);
  return counting === counting.toUpperCase() ? said.toUpperCase() : said;
}

function lettered(number: number): string {
  const rest = (number - 1) % ALPHABET;
  const before = (number - 1 - rest) / ALPHABET;
  return `${before > 0 ? lettered(before) : ''}${String.fromCodePoint(FIRST_LETTER + rest)}`;
}

function roman(number: number): string {
  const [value, sign] = ROMAN.find(([least]) => least <= number) ?? [number, ''];
  return number < 1 ? '' : `${sign}${roman(number - value)}`;
}

function tableText({ rows }: PaperTable): string {
  return rows.map((row) => `| ${row.map(cellText).join(' | ')} |`).join('\n');
}

function cellText({ blocks }: PaperCell): string {
  return blocksText(blocks).replaceAll('\n', ' ').trim();
}
