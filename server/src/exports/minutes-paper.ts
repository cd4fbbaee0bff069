import { withoutIsolates } from '@koinon/shared/kernel/isolated';
import { decisionOf } from '@koinon/shared/motions/decisions';
import type { Fact } from '@koinon/shared/minutes/fact';
import { isFactBlock } from '@koinon/shared/minutes/blocks';
import type { Said, SaidTable } from '@koinon/shared/minutes/said';
import { sayFact } from '@koinon/shared/minutes/sentences';
import type { MinutesTree, Section } from '@koinon/shared/minutes/tree';
import type { Node } from '@koinon/shared/documents/nodes';
import { minutesOf } from '@koinon/shared/record/minutes-of';
import { aboutLanguage, aboutSitting, statusOf } from './about.ts';
import { directionOfText } from './direction.ts';
import { orderedHeadings } from './ordered-headings.ts';
import { clean, plainRuns } from './paper.ts';
import type { Paper, PaperBlock, PaperCell } from './paper.ts';
import { headingLevel, proseBlocks } from './prose.ts';
import type { AboutParagraph, ProseSetting } from './prose.ts';
import type { ExportSource } from './source.ts';
import { baseOf, originalLanguage } from './translated-prose.ts';
import type { PaperWording } from './wording.ts';

export function minutesTreeOf(source: ExportSource): MinutesTree<Node> {
  const { state, meeting, agenda, prose } = source;
  return minutesOf(state, { meeting, agenda, prose });
}

/** The minutes: what was written, and among it what the record says, in the wording's language. */
export function minutesPaper(source: ExportSource, wording: PaperWording): Paper {
  const { language, dir, names, say } = wording;
  const { head, sections } = minutesTreeOf(source);
  const about = [
    ...aboutSitting(source, wording),
    statusOf(source.state.minutes.own, wording),
    ...aboutLanguage(source, wording),
  ];
  return {
    language,
    dir,
    title: withoutIsolates(clean(say('title.minutes', { title: names.text(head.title) }))),
    about,
    blocks: orderedHeadings(sections.flatMap((one) => sectionBlocks(one, source, wording))),
  };
}

function sectionBlocks(
  section: Section<Node>,
  source: ExportSource,
  wording: PaperWording,
): readonly PaperBlock[] {
  const { dir, say } = wording;
  const level = headingLevel(section.depth === 0 ? 2 : 3);
  const mention = mentions(source, wording);
  const title = sectionTitle(section, wording);
  const setting = {
    dir,
    below: level,
    mention,
    about: aboutParagraphs(source, section.id, wording),
  };
  const blocks = section.blocks.flatMap((block) =>
    isFactBlock(block)
      ? [
          sealed(block.fact, level, wording),
          ...decisionBlocks(block.fact, source, setting, wording),
        ]
      : proseBlocks([block], setting),
  );
  const notice: PaperBlock = { kind: 'notice', dir, runs: plainRuns(say('notPublic')) };
  return [
    { kind: 'heading', level, dir, runs: plainRuns(title) },
    ...blocks,
    ...(source.closed.has(section.id) ? [notice] : []),
  ];
}

/** What is said of each paragraph of a section: in which language it is, and how it stands to the original. */
function aboutParagraphs(
  { state, translation }: ExportSource,
  section: string,
  { language, say }: PaperWording,
): (block: string | null) => AboutParagraph {
  const original = originalLanguage(state);
  const other = (tag: string) => (tag === 'und' || baseOf(tag) === language ? null : tag);
  if (translation === undefined) return () => ({ lang: other(original), remark: null });
  const states = translation.states[section];
  return (block) => {
    const stands = block === null ? undefined : states?.get(block);
    if (stands === undefined || stands === 'untranslated') {
      return { lang: other(original), remark: say('translation.untranslated') };
    }
    const remark = stands === 'stale' ? say('translation.stale') : null;
    return { lang: other(translation.language), remark };
  };
}

/** The words of a decision in the reader's language, below those that count. */
function decisionBlocks(
  fact: Fact,
  { translation }: ExportSource,
  setting: ProseSetting,
  { dir, say }: PaperWording,
): readonly PaperBlock[] {
  const said = fact.kind === 'decision' ? translation?.decisions.get(fact.decision) : undefined;
  if (said === undefined || fact.kind !== 'decision') return [];
  const stands = say(said.state === 'stale' ? 'translation.decisionStale' : 'translation.decision');
  const { number, year } = fact;
  const about = `${say('translation.of', { number, year: String(year) })} ${stands}`;
  return [
    { kind: 'notice', dir, runs: plainRuns(about) },
    ...proseBlocks(said.content, { ...setting, about: () => ({ lang: null, remark: null }) }),
  ];
}

export function sectionTitle(
  { kind, title, number }: Pick<Section, 'kind' | 'title' | 'number'>,
  { sayer, names, say }: PaperWording,
): string {
  if (kind !== 'item') return sayer.say(`section.${kind}`);
  const named = title === null ? '' : names.text(title);
  const shown = named.trim() === '' ? say('untitled') : named;
  return number === null ? shown : `${number} ${shown}`;
}

function mentions({ state }: ExportSource, { sayer, names }: PaperWording) {
  return (kind: 'person' | 'decision', id: string): string => {
    if (kind === 'person') return names.person(id);
    const decision = decisionOf(state.motions.decisions, id);
    if (decision === null) return '…';
    const { number, year } = decision;
    return sayer.say('decision.heading', { number, year: String(year) });
  };
}

function sealed(fact: Fact, level: number, wording: PaperWording): PaperBlock {
  const { heading, lines, table } = saidOf(fact, wording);
  const { dir } = wording;
  // A decision's words are in whatever language it was taken in, and so begin where those do.
  const dirOf = (line: string) => (fact.kind === 'decision' ? directionOfText(line, dir) : dir);
  return {
    kind: 'sealed',
    n: fact.n,
    blocks: [
      ...(heading === null
        ? []
        : [
            {
              kind: 'heading' as const,
              level: headingLevel(level + 1),
              dir,
              runs: plainRuns(heading),
            },
          ]),
      ...lines.map((line): PaperBlock => {
        return { kind: 'paragraph', dir: dirOf(line), runs: plainRuns(line) };
      }),
      ...(table === null ? [] : [saidTable(table, wording)]),
    ],
  };
}

export function saidOf(fact: Fact, { sayer, names }: PaperWording): Said {
  return sayFact(fact, sayer, names);
}

function saidTable({ head, rows }: SaidTable, { dir }: PaperWording): PaperBlock {
  const cell = (text: string, scope: PaperCell['scope']): PaperCell => ({
    scope,
    colspan: 1,
    rowspan: 1,
    align: null,
    blocks: text === '' ? [] : [{ kind: 'paragraph', dir, runs: plainRuns(text) }],
  });
  return {
    kind: 'table',
    dir,
    columns: head.length,
    headRows: 1,
    rows: [
      head.map((word) => cell(word, 'col')),
      ...rows.map((row) => row.map((word, at) => cell(word, at === 0 ? 'row' : null))),
    ],
  };
}
