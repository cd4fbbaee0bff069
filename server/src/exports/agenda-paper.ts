import { withoutIsolates } from '@koinon/shared/kernel/isolated';
import { leftOverOf } from '@koinon/shared/agenda/left-over';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { itemNumbers } from '@koinon/shared/minutes/item-numbers';
import { aboutSitting } from './about.ts';
import { directionOfText } from './direction.ts';
import { sectionTitle } from './minutes-paper.ts';
import { orderedHeadings } from './ordered-headings.ts';
import { clean, plainRuns } from './paper.ts';
import type { Paper, PaperBlock, Run } from './paper.ts';
import { headingLevel, safeAddress } from './prose.ts';
import type { ExportSource } from './source.ts';
import type { PaperWording } from './wording.ts';

/** The agenda with all that stands in it: kinds, times, presenters, proposals, links and files. */
export function agendaPaper(source: ExportSource, wording: PaperWording): Paper {
  const numbers = itemNumbers(source.agenda);
  const blocks = source.agenda.flatMap((item, at) =>
    itemBlocks({ item, number: numbers[at] ?? null }, source, wording),
  );
  return paperOf('agenda', source, wording, blocks.length === 0 ? noItems(wording) : blocks);
}

/** The invitation: when, where and what about. */
export function invitationPaper(source: ExportSource, wording: PaperWording): Paper {
  const { dir, names, say } = wording;
  const { meeting } = source.state;
  const body = meeting.status === 'unplanned' ? '' : names.text(meeting.body);
  const call = constitutionOf(meeting)?.call ?? null;
  const reason = call?.lateBecause ?? null;
  const numbers = itemNumbers(source.agenda);
  const titles = source.agenda.map((item, at): PaperBlock => {
    const title = sectionTitle({ ...titled(item), number: numbers[at] ?? null }, wording);
    return { kind: 'paragraph', dir, runs: plainRuns(title) };
  });
  const blocks: readonly PaperBlock[] = [
    words(say('invited', { body }), wording),
    ...(call !== null && call.repeatOf > 0 && call.announced
      ? [words(say('repeated'), wording)]
      : []),
    ...(reason === null ? [] : [words(say('urgent', { reason }), wording)]),
    { kind: 'heading', level: 2, dir, runs: plainRuns(say('items')) },
    ...(titles.length === 0 ? noItems(wording) : titles),
  ];
  return paperOf('invitation', source, wording, blocks);
}

function paperOf(
  kind: 'agenda' | 'invitation',
  source: ExportSource,
  wording: PaperWording,
  blocks: readonly PaperBlock[],
): Paper {
  const { language, dir, names, say } = wording;
  const { meeting } = source.state;
  const title = meeting.status === 'unplanned' ? '' : names.text(meeting.title);
  return {
    language,
    dir,
    title: withoutIsolates(clean(say(`title.${kind}`, { title }))),
    about: aboutSitting(source, wording),
    blocks: orderedHeadings(blocks),
  };
}

interface NumberedItem {
  readonly item: AgendaItem;
  readonly number: string | null;
}

function itemBlocks(
  { item, number }: NumberedItem,
  source: ExportSource,
  wording: PaperWording,
): readonly PaperBlock[] {
  const { dir } = wording;
  const level = headingLevel(item.depth === 0 ? 2 : 3);
  const title = sectionTitle({ ...titled(item), number }, wording);
  return [
    { kind: 'heading', level, dir, runs: plainRuns(title) },
    words(detailsOf(item, source, wording), wording),
    ...(source.closed.has(item.id) ? [] : papersOf(item, level, wording)),
  ];
}

function titled({ titles }: AgendaItem) {
  return { kind: 'item', title: titles } as const;
}

function detailsOf(item: AgendaItem, source: ExportSource, wording: PaperWording): string {
  const { say, sayer, names } = wording;
  const { kind, minutes, presenter } = item;
  const isLeft = leftOverOf(source.state.agenda.leftOver, item.id) !== null;
  const known = source.knows(presenter) ? names.person(presenter) : presenter;
  return sayer.list([
    say(`kind.${kind}`),
    ...(minutes === null ? [] : [say('duration', { minutes })]),
    ...(presenter === '' ? [] : [say('presenter', { name: known })]),
    ...(isLeft ? [say('leftOver')] : []),
  ]);
}

function papersOf(
  { proposal, links, attachments }: AgendaItem,
  level: number,
  wording: PaperWording,
): readonly PaperBlock[] {
  const { dir, say } = wording;
  const papers = [
    ...links.map(({ href, label }) => linkRuns(label.trim() === '' ? href : label, href)),
    ...attachments.map(({ name }) => plainRuns(name)),
  ];
  const below = headingLevel(level + 1);
  return [
    ...(proposal.trim() === ''
      ? []
      : [headed(say('proposal'), below, wording), quoted(proposal, wording)]),
    ...(papers.length === 0
      ? []
      : [
          headed(say('papers'), below, wording),
          {
            kind: 'list' as const,
            dir,
            counting: null,
            start: 1,
            items: papers.map((runs) => [{ kind: 'paragraph' as const, dir, runs }]),
          },
        ]),
  ];
}

function headed(text: string, level: number, { dir }: PaperWording): PaperBlock {
  return { kind: 'heading', level: headingLevel(level), dir, runs: plainRuns(text) };
}

function quoted(proposal: string, { dir }: PaperWording): PaperBlock {
  const paragraphs = clean(proposal)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return {
    kind: 'quote',
    blocks: paragraphs.map((line) => {
      return { kind: 'paragraph', dir: directionOfText(line, dir), runs: plainRuns(line) };
    }),
  };
}

function linkRuns(label: string, href: string): readonly Run[] {
  const address = safeAddress(href);
  return plainRuns(label).map((run) => (run.kind === 'text' ? { ...run, href: address } : run));
}

function words(text: string, { dir }: PaperWording): PaperBlock {
  return { kind: 'paragraph', dir, runs: plainRuns(text) };
}

function noItems(wording: PaperWording): readonly PaperBlock[] {
  return [words(wording.say('noItems'), wording)];
}
