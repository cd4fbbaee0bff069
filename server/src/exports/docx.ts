import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { IStylesOptions } from 'docx';
import { localeOf } from '@koinon/shared/minutes/language';
import { docxBlocks } from './docx-blocks.ts';
import { docxRuns } from './docx-runs.ts';
import { plainRuns } from './paper.ts';
import type { Paper } from './paper.ts';

/**
 * A paper as an office document: headings, lists and tables as such, so that
 * whoever opens it can go on working with it.
 *
 * @param page the word for a page
 */
export async function docxOf(paper: Paper, page: string): Promise<Uint8Array> {
  const { dir, title, about, blocks, language } = paper;
  const bidirectional = dir === 'rtl';
  const foot = new Paragraph({
    bidirectional,
    children: [
      ...docxRuns(plainRuns(`${title} · ${page} `), dir),
      new TextRun({ rightToLeft: bidirectional, children: [PageNumber.CURRENT] }),
    ],
  });
  const head = about.map(({ label, value }) => {
    const runs = [...plainRuns(`${label}:`, { bold: true }), ...plainRuns(` ${value}`)];
    return new Paragraph({ bidirectional, children: docxRuns(runs, dir) });
  });
  const heading = new Paragraph({
    heading: 'Heading1',
    bidirectional,
    children: docxRuns(plainRuns(title), dir),
  });
  const document = new Document({
    title,
    creator: 'Koinon',
    description: '',
    styles: stylesOf(localeOf(language), bidirectional),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: new Footer({ children: [foot] }) },
        children: [heading, ...head, ...docxBlocks(blocks, dir)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** In twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1250, bottom: 1360, left: 1360, right: 1360 };
/** In half points. */
const SIZES = { text: 21, heading1: 34, heading2: 27, heading3: 23 };
/** There on every office machine, with Greek and Arabic. */
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };

function stylesOf(locale: string, bidirectional: boolean): IStylesOptions {
  const heading = (size: number) => ({
    run: { size, bold: true, color: '000000', font: FONT },
    paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
  });
  const language = bidirectional ? { bidirectional: locale } : { value: locale };
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZES.text, language },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      heading1: heading(SIZES.heading1),
      heading2: heading(SIZES.heading2),
      heading3: heading(SIZES.heading3),
      heading4: heading(SIZES.text),
      heading5: heading(SIZES.text),
      heading6: heading(SIZES.text),
    },
  };
}
