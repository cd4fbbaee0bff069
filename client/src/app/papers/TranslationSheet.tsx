import { sourcesOf } from '@koinon/shared/documents/translated';
import type { DecisionWords, SourceBlock } from '@koinon/shared/documents/translated';
import { motionSources } from '@koinon/shared/documents/translated-motions';
import type { Node } from '@koinon/shared/documents/nodes';
import { maySeeVersions } from '@koinon/shared/documents/versions';
import type { Fact } from '@koinon/shared/minutes/fact';
import { Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DocumentView } from '../../documents/open-document.ts';
import { Translation } from '../../documents/Translation.tsx';
import { useProse } from '../../documents/use-prose.ts';
import { useLanguageName } from '../../i18n/use-language-name.ts';
import { isSameLanguage, recordLanguage } from '../../minutes/translation/languages.ts';
import type { MinutesSection } from '../../minutes/sections-model.ts';
import { lazyPart } from '../../ui/part.ts';
import { createStore, useStore } from '../../ui/store.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { useAround } from './MinutesAround.tsx';
import { motionsToTranslate } from './motion-words.ts';
import { usePart } from './use-part.ts';

const MinutesVersions = lazyPart(
  async () => (await import('./MinutesVersions.tsx')).MinutesVersions,
);

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
  const sources = useSources(view, section, language, prose);
  if (translation === null) return null;
  const label = t('title', { language: nameOf(language), title });
  return (
    <>
      <Translation
        document={translation}
        sources={sources}
        sourceLine={source?.line ?? 'refused'}
        sourceLanguage={recordLanguage(view)}
        language={language}
        label={label}
        around={around}
      />
      {maySeeVersions({ kind: 'translation', item, language }, view.you.role) && (
        <Suspense>
          <MinutesVersions
            {...{ path, view, label, around }}
            kind="translation"
            document={translation}
          />
        </Suspense>
      )}
    </>
  );
}

/** What there is to translate of a section; null until its minutes were received. */
function useSources(
  view: MeetingView,
  { id, facts }: MinutesSection,
  language: string,
  prose: readonly Node[] | null,
): readonly SourceBlock[] | null {
  const { motions } = view.state;
  const record = recordLanguage(view);
  return useMemo(() => {
    if (prose === null) return null;
    const moved = motionsToTranslate(motions, id, language).flatMap(motionSources);
    // The minutes themselves are in this language.
    if (isSameLanguage(language, record)) return moved;
    return sourcesOf(prose, decisionsIn(facts), moved);
  }, [prose, facts, motions, id, language, record]);
}

/** The words of the decisions among these facts. */
export function decisionsIn(facts: readonly Fact[]): readonly DecisionWords[] {
  return facts.flatMap((fact) => (fact.kind === 'decision' ? [fact] : []));
}
