import type { MinutesLanguage } from '@koinon/shared/minutes/language';
import type { Direction } from './direction.ts';

/**
 * A text that is ready to be set: in one language, with every name, number and
 * time already said. Every format is made from it and from nothing else, so that
 * all of them say the same. What holds of a paper:
 *
 * - texts hold no control signs and no half of a sign;
 * - headings begin at level 2 (the title is the first) and skip no level;
 * - rows of a table are equally wide, counted with what cells span;
 * - the only addresses are http, https and mailto.
 */
export interface Paper {
  readonly language: MinutesLanguage;
  readonly dir: Direction;
  readonly title: string;
  /** What stands below the title: body, number, day, place. */
  readonly about: readonly About[];
  readonly blocks: readonly PaperBlock[];
}

export interface About {
  readonly label: string;
  readonly value: string;
}

export type PaperBlock =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly dir: Direction;
      /** BCP 47 tag, where it is not the paper's language. */
      readonly lang?: string;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: 'paragraph';
      readonly dir: Direction;
      readonly lang?: string;
      readonly runs: readonly Run[];
    }
  | PaperList
  | PaperTable
  | { readonly kind: 'quote'; readonly blocks: readonly PaperBlock[] }
  /** What the paper says of itself, such as that something is not public. */
  | { readonly kind: 'notice'; readonly dir: Direction; readonly runs: readonly Run[] }
  /** A fact of the record; `n` is the number of its event. */
  | { readonly kind: 'sealed'; readonly n: number; readonly blocks: readonly PaperBlock[] };

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly href: string | null;
    }
  | { readonly kind: 'break' };

/** How an ordered list counts; null: it does not. */
export type Counting = '1' | 'a' | 'A' | 'i' | 'I' | null;

export interface PaperList {
  readonly kind: 'list';
  readonly dir: Direction;
  readonly counting: Counting;
  /** The first number. */
  readonly start: number;
  readonly items: readonly (readonly PaperBlock[])[];
}

export interface PaperTable {
  readonly kind: 'table';
  readonly dir: Direction;
  /** How many columns every row has. */
  readonly columns: number;
  /** How many of the first rows are headers of the columns below. */
  readonly headRows: number;
  readonly rows: readonly (readonly PaperCell[])[];
}

export interface PaperCell {
  readonly scope: 'col' | 'row' | null;
  readonly colspan: number;
  readonly rowspan: number;
  /** Null: where lines begin. */
  readonly align: 'left' | 'center' | 'right' | null;
  readonly blocks: readonly PaperBlock[];
}

/** Words as they are, with a break where they have one. */
export function plainRuns(text: string, { bold = false } = {}): readonly Run[] {
  return clean(text)
    .split('\n')
    .flatMap((line, at): readonly Run[] => {
      const said: readonly Run[] =
        line === '' ? [] : [{ kind: 'text', text: line, bold, italic: false, href: null }];
      return at === 0 ? said : [{ kind: 'break' }, ...said];
    });
}

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
}

/** Control signs that no text has use for: XML and PDF cannot say them. */
const NO_TEXT = /(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(NO_TEXT, '');
}
