import { renderedBlocks, translated } from '@koinon/shared/documents/translated';
import type { Translated } from '@koinon/shared/documents/translated';
import type { Node } from '@koinon/shared/documents/nodes';
import type { Fact } from '@koinon/shared/minutes/fact';
import { Suspense, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Surroundings } from '../../documents/minutes-context.ts';
import { LineNotice } from '../../documents/Minutes.tsx';
import type { DocumentView } from '../../documents/open-document.ts';
import { TextBoundary } from '../../documents/TextBoundary.tsx';
import { useProse } from '../../documents/use-prose.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { DecisionInTranslation } from '../../minutes/translation/DecisionInTranslation.tsx';
import { recordLanguage } from '../../minutes/translation/languages.ts';
import {
  NothingIn,
  ToTranslation,
  TranslationNotice,
} from '../../minutes/translation/TranslationNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { lazyPart } from '../../ui/part.ts';
import { createStore, useStore } from '../../ui/store.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';
import { useAround } from './MinutesAround.tsx';
import { MinutesSheet } from './MinutesSheet.tsx';
import type { MinutesSheetProps } from './MinutesSheet.tsx';
import { decisionsIn } from './TranslationSheet.tsx';
import type { ReadIn } from './use-read-in.ts';
import { usePart } from './use-part.ts';

const TranslatedText = lazyPart(
  async () => (await import('../../documents/TranslatedText.tsx')).TranslatedText,
);

interface TranslatedSheetProps extends MinutesSheetProps {
  /** BCP 47 tag of the language in which it is read. */
  readonly language: string;
  readonly readIn: Pick<ReadIn, 'original' | 'asked' | 'choose'>;
}

/** The minutes of a section for readers of another language: translated as far as they are, or as they were written. */
export function TranslatedSheet({ language, readIn, ...props }: TranslatedSheetProps) {
  const { path, view, section } = props;
  const documents = useTranslations('documents');
  const { original, asked, choose } = readIn;
  const part = { kind: 'translation', item: section.id, language } as const;
  const translation = usePart(path, view, part, 'read');
  const words = useProse(translation);
  const coming = useStore<DocumentView | null>(translation?.view ?? noDocument);
  if (accessTo(view, part) !== 'none' && words === null && isWaiting(coming)) {
    return <p>{documents('loading')}</p>;
  }
  if (words === null || !renderedBlocks(words).some(({ empty }) => !empty)) {
    return (
      <>
        {asked && !original && words !== null && <NothingIn language={language} />}
        <MinutesSheet {...props} />
      </>
    );
  }
  if (!original) {
    const toOriginal = () => choose(null);
    return <InTranslation {...props} {...{ language, words, coming }} onOriginal={toOriginal} />;
  }
  return (
    <>
      <ToTranslation language={language} onPress={() => choose(language)} />
      <MinutesSheet {...props} />
    </>
  );
}

const noDocument = createStore<DocumentView | null>(null);

/** It may still come: what cannot be had now is read in the original. */
function isWaiting(view: DocumentView | null): boolean {
  return view === null || (view.line === 'connecting' && !view.known) || view.line === 'live';
}

/** One of two lines that is not there; they go and come together. */
function lineToTell(...views: readonly (DocumentView | null)[]): DocumentView | null {
  const at = (line: DocumentView['line']) => views.find((view) => view?.line === line);
  return at('refused') ?? at('offline') ?? null;
}

interface InTranslationProps extends Omit<TranslatedSheetProps, 'readIn'> {
  readonly words: readonly Node[];
  /** Of the translation. */
  readonly coming: DocumentView | null;
  readonly onOriginal: () => void;
}

function InTranslation(props: InTranslationProps) {
  const { path, view, section, title, language, words, coming, find, onCount } = props;
  const { id, facts } = section;
  const documents = useTranslations('documents');
  const minutes = usePart(path, view, { kind: 'minutes', item: id }, 'read');
  const prose = useProse(minutes);
  const source = useStore<DocumentView | null>(minutes?.view ?? noDocument);
  const line = lineToTell(source, coming);
  const text = useMemo(
    () => (prose === null ? null : translated(prose, words, decisionsIn(facts))),
    [prose, words, facts],
  );
  const around = useTranslatedAround(view, facts, text, language);
  const counted = useCallback((count: number) => onCount(id, count), [onCount, id]);
  const notice = line !== null && <LineNotice view={line} writes={false} />;
  if (text === null) return notice || <p>{documents('loading')}</p>;
  return (
    <>
      {notice}
      <TranslationNotice
        progress={text.progress}
        language={language}
        original={recordLanguage(view)}
        onOriginal={props.onOriginal}
      />
      <TextBoundary fallback={<Notice tone="heed">{documents('broken')}</Notice>}>
        <Suspense fallback={<p>{documents('loading')}</p>}>
          <TranslatedText
            {...text}
            language={language}
            original={recordLanguage(view)}
            label={documents('minutesOf', { title })}
            around={around}
            find={{ ...find, onCount: counted }}
          />
        </Suspense>
      </TextBoundary>
    </>
  );
}

/** What the record says is said in the reader's language by itself, but for the words of a decision. */
function useTranslatedAround(
  view: MeetingView,
  facts: readonly Fact[],
  text: Translated | null,
  language: string,
): Surroundings {
  const around = useAround(view, facts);
  const reading = useReadingLanguage();
  return useMemo(() => {
    const rendered = (fact: Fact) =>
      fact.kind === 'decision' ? text?.decisions.get(fact.decision) : undefined;
    const show = (fact: Fact) => {
      const decision = rendered(fact);
      return (
        <div lang={reading}>
          {around.show(fact)}
          {decision !== undefined && (
            <DecisionInTranslation decision={decision} language={language} />
          )}
        </div>
      );
    };
    return { ...around, show };
  }, [around, text, language, reading]);
}
