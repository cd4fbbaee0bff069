import { sourcesOf } from '@koinon/shared/documents/translated';
import type { DecisionWords } from '@koinon/shared/documents/translated';
import type { Fact } from '@koinon/shared/minutes/fact';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentView } from '../../documents/open-document.ts';
import { Translation } from '../../documents/Translation.tsx';
import { useProse } from '../../documents/use-prose.ts';
import { useLanguageName } from '../../i18n/use-language-name.ts';
import type { MinutesSection } from '../../minutes/sections-model.ts';
import { createStore, useStore } from '../../ui/store.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { useAround } from './MinutesAround.tsx';
import { recordLanguage } from './translation-languages.ts';
import { usePart } from './use-part.ts';

const noDocument = createStore<DocumentView | null>(null);

interface TranslationSheetProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly section: MinutesSection;
  readonly title: string;
  /** BCP 47 tag of the language that is translated into. */
  readonly language: string;
}

/** The minutes of a section beside their translation, to be written. */
export function TranslationSheet(props: TranslationSheetProps) {
  const { path, view, section, title, language } = props;
  const t = useTranslations('translation');
  const nameOf = useLanguageName();
  const item = section.id;
  const minutes = usePart(path, view, { kind: 'minutes', item }, 'read');
  const translation = usePart(path, view, { kind: 'translation', item, language });
  const prose = useProse(minutes);
  const source = useStore<DocumentView | null>(minutes?.view ?? noDocument);
  const { facts } = section;
  const around = useAround(view, facts);
  const sources = useMemo(
    () => (prose === null ? null : sourcesOf(prose, decisionsIn(facts))),
    [prose, facts],
  );
  if (translation === null) return null;
  return (
    <Translation
      document={translation}
      sources={sources}
      sourceLine={source?.line ?? 'refused'}
      sourceLanguage={recordLanguage(view)}
      language={language}
      label={t('title', { language: nameOf(language), title })}
      around={around}
    />
  );
}

/** The words of the decisions among these facts. */
export function decisionsIn(facts: readonly Fact[]): readonly DecisionWords[] {
  return facts.flatMap((fact) => (fact.kind === 'decision' ? [fact] : []));
}
