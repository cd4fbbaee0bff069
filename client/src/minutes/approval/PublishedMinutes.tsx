import { factsOf } from '@koinon/shared/record/account-facts';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { correctedAt } from '../corrected-model.ts';
import { MINUTES_FILES } from '../export-model.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { FactBlock } from '../FactBlock.tsx';
import { DecisionInTranslation } from '../translation/DecisionInTranslation.tsx';
import { marksIn, publishedIn, sectionsIn } from '../translation/published-translation.ts';
import type { PublishedData } from '../translation/published-translation.ts';
import { isSameLanguage, recordLanguage, translationLanguages } from '../translation/languages.ts';
import { ReadInButton } from '../translation/ReadInButton.tsx';
import { NothingIn, ToTranslation, TranslationNotice } from '../translation/TranslationNotice.tsx';
import { useWording } from '../use-wording.ts';
import styles from './approval.module.css';
import { textForEverybody } from './approval-requests.ts';
import { KeptSections } from './KeptSections.tsx';
import { useAsked } from './use-asked.ts';
import { useMention } from './use-mention.ts';

interface PublishedMinutesProps {
  readonly path: string;
  readonly view: MeetingView;
}

/** The minutes as everybody may read them, once they are approved. */
export function PublishedMinutes({ path, view }: PublishedMinutesProps) {
  const t = useTranslations('approval');
  const stage = view.state.minutes.own;
  if (stage.status !== 'published') return <Notice tone="plain">{t('notPublished')}</Notice>;
  return <Text {...{ path, view }} hash={stage.published.at(-1)?.hash ?? ''} />;
}

const SAME = Promise.resolve({ ok: false, code: 'same-language' } as const);

function Text({ path, view, hash }: PublishedMinutesProps & { readonly hash: string }) {
  const t = useTranslations('approval');
  const meeting = useTranslations('meeting');
  const asked = useAsked(hash, () => textForEverybody(path));
  const wording = useWording(view);
  const mention = useMention(view);
  const { state, latest } = view;
  const facts = useMemo(() => factsOf(state), [state]);
  const page = useReadingLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const reading = chosen ?? page;
  const isOriginal = isSameLanguage(recordLanguage(view), reading);
  const inOwn = useAsked(`${hash} ${reading}`, () =>
    // Then there is nothing to be translated.
    isOriginal ? SAME : publishedIn(path, reading),
  );
  const [original, setOriginal] = useState(false);
  if (asked === null || inOwn === null) return <p>{t('loading')}</p>;
  if (!asked.ok) return <Notice tone="heed">{t('failed')}</Notice>;
  const { sections, language } = asked.result;
  const translation = inOwn.ok ? inOwn.result.translation : undefined;
  const shown = inOwn.ok && translation !== undefined && !original ? inOwn.result : null;
  return (
    <section className={styles['text']} aria-label={meeting('minutes')}>
      <div className={styles['top']}>
        <h2>{meeting('minutes')}</h2>
        <ExportMenu path={path} files={MINUTES_FILES} />
        <ReadInButton
          languages={translationLanguages(view)}
          original={language}
          shown={original || isOriginal ? null : reading}
          onRead={(wanted) => {
            setOriginal(wanted === null);
            if (wanted !== null) setChosen(wanted);
          }}
        />
      </div>
      {chosen !== null && !original && inOwn.ok && translation === undefined && (
        <NothingIn language={chosen} />
      )}
      {translation !== undefined &&
        (original ? (
          <ToTranslation language={translation.language} onPress={() => setOriginal(false)} />
        ) : (
          <TranslationNotice
            {...translation}
            original={language}
            onOriginal={() => setOriginal(true)}
          />
        ))}
      <KeptSections
        sections={shown === null ? sections : sectionsIn(sections, shown)}
        language={shown?.translation?.language ?? language}
        marks={shown === null ? undefined : marksIn(shown, language)}
        mention={mention}
        factsOf={(section) => facts.filter((fact) => fact.section === section)}
        showFact={(fact) =>
          wording && (
            <>
              <FactBlock
                fact={fact}
                wording={wording}
                correctedAt={correctedAt({ latest }, fact)}
              />
              {fact.kind === 'decision' && shown?.translation && (
                <InTranslation {...shown.translation} id={fact.decision} />
              )}
            </>
          )
        }
      />
    </section>
  );
}

interface InTranslationProps extends NonNullable<PublishedData['translation']> {
  /** Of the decision. */
  readonly id: string;
}

function InTranslation({ decisions, language, id }: InTranslationProps) {
  const decision = decisions[id];
  return decision && <DecisionInTranslation decision={decision} language={language} />;
}
