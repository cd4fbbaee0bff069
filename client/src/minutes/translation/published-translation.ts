import type {
  TranslatedDecision,
  TranslationProgress,
  TranslationState,
} from '@koinon/shared/documents/translated';
import type { KeptSection, TextNode } from '@koinon/shared/minutes/kept-text';
import { ask } from '../approval/approval-requests.ts';
import type { Asked } from '../approval/approval-requests.ts';

/** Of the minutes as data (`exports/minutes.json`), what is needed to read them in another language. */
export interface PublishedData {
  /** Left out where nobody has translated any of it. */
  readonly translation?: {
    readonly language: string;
    readonly progress: TranslationProgress;
    readonly decisions: Readonly<Record<string, TranslatedDecision>>;
  };
  readonly sections: readonly {
    readonly id: string;
    readonly blocks: readonly (TextNode & { readonly fact?: { readonly n: number } })[];
    readonly states?: Readonly<Record<string, TranslationState>>;
  }[];
}

/** How the paragraphs of a text stand to the one that counts. */
export interface KeptMarks {
  /** BCP 47 tag of what is not translated. */
  readonly original: string;
  /** By section, and by the `block` of a paragraph. */
  readonly states: Readonly<Record<string, Readonly<Record<string, TranslationState>>>>;
}

/** The published minutes as they are in a language, for whoever may read them. */
export function publishedIn(path: string, language: string): Promise<Asked<PublishedData>> {
  return ask(`${path}/exports/minutes.json?lang=${encodeURIComponent(language)}`);
}

type Shown = KeptSection & { readonly closed?: true };

/** The sections with the words of the translation. */
export function sectionsIn(
  sections: readonly Shown[],
  data: Pick<PublishedData, 'sections'>,
): readonly Shown[] {
  const byId = new Map(data.sections.map(({ id, blocks }) => [id, blocks]));
  return sections.map((section) => {
    const blocks = byId.get(section.id);
    return blocks === undefined ? section : { ...section, blocks: blocks.map(anchorOf) };
  });
}

/** In a text that is kept a fact is its anchor. */
function anchorOf(block: PublishedData['sections'][number]['blocks'][number]): TextNode {
  return block.fact === undefined ? block : { type: 'fact', attrs: { n: block.fact.n } };
}

export function marksIn(data: PublishedData, original: string): KeptMarks {
  const states = data.sections.map(({ id, states: own = {} }) => [id, own] as const);
  return { original, states: Object.fromEntries(states) };
}
