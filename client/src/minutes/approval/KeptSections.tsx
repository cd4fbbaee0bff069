import type { TranslationState } from '@koinon/shared/documents/translated';
import type { Fact } from '@koinon/shared/minutes/fact';
import type { KeptSection, TextNode } from '@koinon/shared/minutes/kept-text';
import { placed } from '@koinon/shared/minutes/placed';
import type { Redaction } from '@koinon/shared/minutes/redaction';
import { wordsOf } from '@koinon/shared/minutes/redaction';
import { inLanguage } from '@koinon/shared/kernel/localized';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '../../i18n/languages.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { KeptMarks } from '../translation/published-translation.ts';
import { stretches } from './approval-model.ts';
import type { Stretch } from './approval-model.ts';
import styles from './approval.module.css';

interface KeptSectionsProps {
  readonly sections: readonly (KeptSection & { readonly closed?: true })[];
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** What the record says there, as this reader has it; left out where only the words matter. */
  readonly factsOf?: (section: string) => readonly Fact[];
  readonly showFact?: (fact: Fact) => ReactNode;
  /** What is to be taken out. */
  readonly taken?: readonly Redaction[];
  readonly mention: (kind: string, id: string) => string;
  /** Of a translation: how its paragraphs stand. */
  readonly marks?: KeptMarks | undefined;
}

/** Minutes as they were kept: they can be read, and their words be chosen, but not written in. */
export function KeptSections(props: KeptSectionsProps) {
  const t = useTranslations('minutes');
  const reading = useReadingLanguage();
  const { sections, language, factsOf, showFact, taken = [], mention, marks } = props;
  return sections.map(({ id, title, number, blocks, closed }) => {
    const facts = factsOf?.(id) ?? [];
    const named = title === null ? '' : inLanguage(title, reading);
    const isEnd = title === null && (id === 'opening' || id === 'closing');
    const called = isEnd ? t(`sections.${id}`) : named === '' ? t('sections.untitled') : named;
    const own = taken.filter(({ section }) => section === id);
    return (
      // Where the minutes themselves are on the page, they have landmarks of the same names.
      <div key={id} role="group" className={styles['section']} aria-label={called}>
        <h3 dir="auto">{number === null ? called : `${number} ${called}`}</h3>
        {closed === true && <Notice tone="plain">{t('notPublic')}</Notice>}
        <div className={styles['prose']} lang={language === 'und' ? undefined : language}>
          {anchored(blocks, facts).map(({ fact, node, at }, key) =>
            fact === null ? (
              <Block key={key} {...{ node, section: id, mention, marks }} path={at} taken={own} />
            ) : (
              <div key={key} lang={reading}>
                {showFact?.(fact)}
              </div>
            ),
          )}
        </div>
      </div>
    );
  });
}

interface Anchored {
  readonly node: TextNode;
  readonly at: string;
  readonly fact: Fact | null;
}

/** Blocks in their order with the facts at their anchors; each block keeps its number in the kept text. */
function anchored(blocks: readonly TextNode[], facts: readonly Fact[]): readonly Anchored[] {
  const numbers = new Map(blocks.map((block, at) => [block, String(at)]));
  return placed(blocks, facts).map((block) =>
    'fact' in block
      ? { node: { type: 'fact' }, at: '', fact: block.fact }
      : { node: block, at: numbers.get(block) ?? '', fact: null },
  );
}

interface BlockProps {
  readonly node: TextNode;
  readonly path: string;
  readonly section: string;
  readonly taken: readonly Redaction[];
  readonly mention: (kind: string, id: string) => string;
  readonly marks: KeptMarks | undefined;
}

function Block(props: BlockProps) {
  const { node, path, section, taken } = props;
  const words = wordsOf(node);
  if (words !== null) {
    const own = taken.filter(({ block }) => block === path);
    const Tag = node.type === 'heading' ? 'h4' : 'p';
    const state = stateIn(props);
    return (
      <Tag
        dir="auto"
        data-section={section}
        data-block={path}
        data-state={state ?? undefined}
        lang={state === 'untranslated' ? props.marks?.original : undefined}
      >
        {state !== null && state !== 'current' && <Stands state={state} />}
        {stretches(words, own).map((one) => (
          <Words key={one.from} stretch={one} mention={props.mention} />
        ))}
      </Tag>
    );
  }
  const Tag = TAGS[node.type];
  if (Tag === undefined) return null;
  const rows = (node.content ?? []).map((child, at) => (
    <Block key={at} {...props} node={child} path={`${path}.${at}`} />
  ));
  return Tag === 'table' ? (
    <div className={styles['wide']}>
      <table>
        <tbody>{rows}</tbody>
      </table>
    </div>
  ) : (
    <Tag>{rows}</Tag>
  );
}

function stateIn({ node, section, marks }: BlockProps): TranslationState | null {
  const block = node.attrs !== undefined && 'block' in node.attrs ? node.attrs.block : null;
  return (typeof block === 'string' && marks?.states[section]?.[block]) || null;
}

/** How a paragraph stands to the text that counts, in the reader's words. */
function Stands({ state }: { readonly state: Exclude<TranslationState, 'current'> }) {
  const t = useTranslations('translation.reading');
  const reading = useReadingLanguage();
  // With a direction of its own it does not decide over that of the paragraph.
  return (
    <span className={styles['stands']} lang={reading} dir={directionOf(reading)}>
      {t(state)}
    </span>
  );
}

const TAGS: Readonly<
  Record<string, 'ul' | 'ol' | 'li' | 'blockquote' | 'table' | 'tr' | 'th' | 'td' | undefined>
> = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

interface WordsProps {
  readonly stretch: Stretch;
  readonly mention: (kind: string, id: string) => string;
}

function Words({ stretch: { node, text, from, taken }, mention }: WordsProps) {
  if (node.type === 'hardBreak') return <br />;
  const said = text ?? mentioned(node, mention);
  const isMarked = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
  const bold = isMarked('bold') ? <strong>{said}</strong> : said;
  const words = isMarked('italic') ? <em>{bold}</em> : bold;
  // By `data-from` a selection is known as a passage again; a name is one place, whole or not.
  return taken ? (
    <del data-from={from} data-name={text === null || undefined}>
      {words}
    </del>
  ) : (
    <span data-from={from} data-name={text === null || undefined}>
      {words}
    </span>
  );
}

function mentioned({ attrs }: TextNode, mention: WordsProps['mention']): string {
  if (attrs === undefined || !('kind' in attrs) || !('id' in attrs)) return '';
  return mention(String(attrs.kind), String(attrs.id));
}
