import { isFactBlock } from '@koinon/shared/minutes/blocks';
import type { Fact } from '@koinon/shared/minutes/fact';
import type { Said } from '@koinon/shared/minutes/said';
import type { MinutesHead } from '@koinon/shared/minutes/tree';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { Node } from '@koinon/shared/documents/nodes';
import type {
  TranslatedDecision,
  TranslationProgress,
  TranslationState,
} from '@koinon/shared/documents/translated';
import { minutesTreeOf, saidOf, sectionTitle } from './minutes-paper.ts';
import type { ExportSource } from './source.ts';
import { originalLanguage } from './translated-prose.ts';
import type { PaperWording } from './wording.ts';

/** Minutes as data, for programs; `docs/record.md` describes the form. */
export interface MinutesData {
  readonly format: 'koinon-minutes-export/1';
  /** BCP 47 tag of the language in which facts are said. */
  readonly language: string;
  readonly timeZone: string;
  /** BCP 47 tag of the language in which the prose counts; `und`: nobody has said. */
  readonly original: string;
  /** Left out where the prose is the original, and not a translation of it. */
  readonly translation?: {
    /** BCP 47 tag. */
    readonly language: string;
    readonly progress: TranslationProgress;
    readonly decisions: Readonly<Record<string, TranslatedDecision>>;
  };
  readonly head: MinutesHead;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    /** The reader may not have what was dealt with here. */
    readonly closed: boolean;
    readonly blocks: readonly (Node | SaidFact)[];
    /** Of a translation: how each paragraph stands, by its `block`. */
    readonly states?: Readonly<Record<string, TranslationState>>;
  }[];
}

export interface SaidFact {
  readonly type: 'fact';
  readonly fact: Fact;
  readonly said: Said;
}

export function minutesData(source: ExportSource, wording: PaperWording): MinutesData {
  const { head, sections } = minutesTreeOf(source);
  return {
    format: 'koinon-minutes-export/1',
    language: wording.language,
    timeZone: source.timeZone,
    original: originalLanguage(source.state),
    ...translationData(source),
    head,
    sections: sections.map((section) => ({
      id: section.id,
      title: sectionTitle(section, wording),
      number: section.number,
      closed: source.closed.has(section.id),
      blocks: section.blocks.map((block) =>
        isFactBlock(block) ? { ...block, said: saidOf(block.fact, wording) } : block,
      ),
      ...(source.translation && {
        states: Object.fromEntries(source.translation.states[section.id] ?? []),
      }),
    })),
  };
}

function translationData({ translation }: ExportSource): Pick<MinutesData, 'translation'> {
  if (translation === undefined) return {};
  const { language, progress, decisions } = translation;
  return { translation: { language, progress, decisions: Object.fromEntries(decisions) } };
}

export interface AgendaData {
  readonly format: 'koinon-agenda-export/1';
  readonly meeting: string;
  readonly items: readonly AgendaItem[];
}

/** The agenda as data. Of what the reader may not see only the title is there. */
export function agendaData({ meeting, agenda, closed }: ExportSource): AgendaData {
  const items = agenda.map((item) =>
    closed.has(item.id) ? { ...item, proposal: '', links: [], attachments: [] } : item,
  );
  return { format: 'koinon-agenda-export/1', meeting, items };
}
