import { factsOf } from '@koinon/shared/record/account-facts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { correctedAt } from '../corrected-model.ts';
import { MINUTES_FILES } from '../export-model.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { FactBlock } from '../FactBlock.tsx';
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

function Text({ path, view, hash }: PublishedMinutesProps & { readonly hash: string }) {
  const t = useTranslations('approval');
  const meeting = useTranslations('meeting');
  const asked = useAsked(hash, () => textForEverybody(path));
  const wording = useWording(view);
  const mention = useMention(view);
  const { state, latest } = view;
  const facts = useMemo(() => factsOf(state), [state]);
  if (asked === null) return <p>{t('loading')}</p>;
  if (!asked.ok) return <Notice tone="heed">{t('failed')}</Notice>;
  const { sections, language } = asked.result;
  return (
    <section className={styles['text']} aria-label={meeting('minutes')}>
      <div className={styles['top']}>
        <h2>{meeting('minutes')}</h2>
        <ExportMenu path={path} files={MINUTES_FILES} />
      </div>
      <KeptSections
        sections={sections}
        language={language}
        mention={mention}
        factsOf={(section) => facts.filter((fact) => fact.section === section)}
        showFact={(fact) =>
          wording && (
            <FactBlock fact={fact} wording={wording} correctedAt={correctedAt({ latest }, fact)} />
          )
        }
      />
    </section>
  );
}
