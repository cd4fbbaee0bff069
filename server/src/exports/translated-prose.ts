import { documentName, parseDocumentName } from '@koinon/shared/documents/document-name';
import type { Node } from '@koinon/shared/documents/nodes';
import { addedProgress, translated } from '@koinon/shared/documents/translated';
import type {
  StaleWords,
  Translated,
  TranslatedDecision,
  TranslationProgress,
  TranslationState,
} from '@koinon/shared/documents/translated';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { languageOfRecord } from '@koinon/shared/meeting/record-language';
import type { KeptText, TextNode } from '@koinon/shared/minutes/kept-text';
import { factsOf } from '@koinon/shared/record/account-facts';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { ExportSource } from './source.ts';

/** What is said of prose that is a translation. */
export interface ProseTranslation {
  /** BCP 47 tag. */
  readonly language: string;
  /** How each paragraph stands, by section and by the `block` that it has in the prose. */
  readonly states: Readonly<Record<string, ReadonlyMap<string, TranslationState>>>;
  /** The words of decisions, by their ids. */
  readonly decisions: ReadonlyMap<string, TranslatedDecision>;
  readonly progress: TranslationProgress;
}

interface TranslationAsked {
  readonly meeting: string;
  readonly state: MeetingState;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  /** Of a published text nobody reads what was taken out of it before it was approved. */
  readonly stale: StaleWords;
  /** The nodes of a document of prose. */
  read(name: string): Promise<readonly Node[]>;
}

/** BCP 47 tag of the language in which a meeting's minutes count. */
export function originalLanguage({ meeting }: MeetingState): string {
  return languageOfRecord(constitutionOf(meeting));
}

/**
 * Prose in the reader's language, as far as somebody has translated it; as it
 * was written, where nobody has, or where it is in that language already. Of
 * sections whose prose the reader may not have no translation is read.
 */
export async function inReadersLanguage(
  { prose, ...written }: Pick<ExportSource, 'prose' | 'closed'>,
  asked: TranslationAsked,
): Promise<Pick<ExportSource, 'prose' | 'closed' | 'translation'>> {
  const { state, language } = asked;
  const untouched = { ...written, prose };
  if (baseOf(language) === baseOf(originalLanguage(state))) return untouched;
  const sections: (readonly [string, Translated])[] = [];
  for (const [item, nodes] of Object.entries(prose)) {
    const decisions = factsOf(state).flatMap((fact) =>
      fact.kind === 'decision' && fact.section === item ? [fact] : [],
    );
    const words = await translationOf(asked, item);
    sections.push([item, translated(nodes, words, decisions, asked.stale)]);
  }
  const progress = addedProgress(sections.map(([, one]) => one.progress));
  if (progress.translated === 0) return untouched;
  return {
    ...written,
    prose: Object.fromEntries(sections.map(([item, { nodes }]) => [item, nodes])),
    translation: {
      language,
      states: Object.fromEntries(sections.map(([item, { states }]) => [item, states])),
      decisions: new Map(sections.flatMap(([, { decisions }]) => [...decisions])),
      progress,
    },
  };
}

async function translationOf(
  { meeting, language, read }: TranslationAsked,
  item: string,
): Promise<readonly Node[]> {
  for (const tag of new Set([language, baseOf(language)])) {
    const name = documentName({ meeting, part: { kind: 'translation', item, language: tag } });
    const words = parseDocumentName(name) === null ? [] : await read(name);
    if (words.length > 0) return words;
  }
  return [];
}

export function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/**
 * The prose of a published text with the ids that its paragraphs had when they
 * were approved, so that their translations are found. A paragraph of which
 * something was taken out gets none: what was translated of it is not public.
 */
export function publishedWithIds(published: KeptText, approved: KeptText | null): KeptText {
  if (approved === null || !('of' in published)) return published;
  const before = new Map(approved.sections.map(({ id, blocks }) => [id, blocks]));
  const sections = published.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block, at) => withId(block, before.get(section.id)?.[at])),
  }));
  return { ...published, sections };
}

function withId(node: TextNode, before: TextNode | undefined): TextNode {
  const { content } = node;
  if (before === undefined || before.type !== node.type || content === undefined) return node;
  if (node.type !== 'paragraph' && node.type !== 'heading') {
    return { ...node, content: content.map((child, at) => withId(child, before.content?.[at])) };
  }
  const isWhole = JSON.stringify(content) === JSON.stringify(before.content);
  const block = before.attrs !== undefined && 'block' in before.attrs ? before.attrs.block : null;
  return isWhole && typeof block === 'string' ? { ...node, attrs: { ...node.attrs, block } } : node;
}
