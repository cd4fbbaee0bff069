import { ExternalHyperlink, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { stretches } from './direction.ts';
import type { Direction } from './direction.ts';
import type { Run } from './paper.ts';

/** Runs of an office document: where letters go the other way a new one begins, and says so. */
export function docxRuns(
  runs: readonly Run[],
  around: Direction,
  lang?: string,
): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    const { bold, italic: italics, href } = run;
    const texts = stretches(run.text, around).map(
      ({ text, dir }) =>
        new TextRun({
          text,
          ...(bold && { bold, boldComplexScript: true }),
          ...(italics && { italics, italicsComplexScript: true }),
          ...(dir === 'rtl' && { rightToLeft: true }),
          ...(lang !== undefined && { language: { value: lang, bidirectional: lang } }),
          ...(href !== null && { style: 'Hyperlink' }),
        }),
    );
    return href === null ? texts : [new ExternalHyperlink({ link: href, children: texts })];
  });
}
