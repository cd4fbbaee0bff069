import { STYLE } from './html-style.ts';
import type { About, Paper, PaperBlock, PaperCell, PaperList, PaperTable, Run } from './paper.ts';

/**
 * A paper as one page that needs nothing else: no script, no font, no picture
 * from anywhere. Whoever reads it by ear or enlarged has its language, its
 * headings, lists and tables as such.
 */
export function htmlOf(paper: Paper): string {
  const { language, dir, title, about, blocks } = paper;
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1><bdi>${escaped(title)}</bdi></h1>
${aboutHtml(about)}${blocksHtml(blocks)}</main>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}

function aboutHtml(about: readonly About[]): string {
  if (about.length === 0) return '';
  const entries = about.map(
    ({ label, value }) =>
      `<div><dt>${escaped(label)}</dt><dd><bdi>${escaped(value)}</bdi></dd></div>\n`,
  );
  return `<dl>\n${entries.join('')}</dl>\n`;
}

function blocksHtml(blocks: readonly PaperBlock[]): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} ${wordsHtml(block)}>${runsHtml(block.runs)}</h${block.level}>\n`;
    case 'paragraph':
      return `<p ${wordsHtml(block)}>${runsHtml(block.runs)}</p>\n`;
    case 'notice':
      return `<p class="notice" dir="${block.dir}">${runsHtml(block.runs)}</p>\n`;
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks)}</blockquote>\n`;
    case 'sealed':
      return `<div class="sealed" id="event-${block.n}">\n${blocksHtml(block.blocks)}</div>\n`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
  }
}

function wordsHtml({ dir, lang }: { readonly dir: string; readonly lang?: string }): string {
  return lang === undefined ? `dir="${dir}"` : `dir="${dir}" lang="${escaped(lang)}"`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

function runHtml(run: Run): string {
  if (run.kind === 'break') return '<br>';
  const bold = run.bold ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text);
  const said = run.italic ? `<em>${bold}</em>` : bold;
  return run.href === null ? said : `<a href="${escaped(run.href)}" rel="noreferrer">${said}</a>`;
}

function listHtml({ counting, start, dir, items }: PaperList): string {
  const said = items.map((item) => `<li>${blocksHtml(item).trimEnd()}</li>\n`).join('');
  if (counting === null) return `<ul dir="${dir}">\n${said}</ul>\n`;
  return `<ol dir="${dir}" type="${counting}" start="${start}">\n${said}</ol>\n`;
}

function tableHtml({ dir, headRows, rows }: PaperTable): string {
  const part = (name: string, some: PaperTable['rows']) =>
    some.length === 0 ? '' : `<${name}>\n${some.map(rowHtml).join('')}</${name}>\n`;
  const head = part('thead', rows.slice(0, headRows));
  return `<table dir="${dir}">\n${head}${part('tbody', rows.slice(headRows))}</table>\n`;
}

function rowHtml(row: readonly PaperCell[]): string {
  return `<tr>${row.map(cellHtml).join('')}</tr>\n`;
}

function cellHtml({ scope, colspan, rowspan, align, blocks }: PaperCell): string {
  const wide = colspan > 1 ? ` colspan="${colspan}"` : '';
  const high = rowspan > 1 ? ` rowspan="${rowspan}"` : '';
  const side = align === null ? '' : ` style="text-align: ${align}"`;
  const attributes = `${wide}${high}${side}`;
  const said = blocksHtml(blocks).trimEnd();
  return scope === null
    ? `<td${attributes}>${said}</td>`
    : `<th scope="${scope}"${attributes}>${said}</th>`;
}
