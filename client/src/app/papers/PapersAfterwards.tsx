import { inLanguage } from '@koinon/shared/kernel/localized';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Pick } from '../../ui/Pick.tsx';
import { MinutesSheet } from './MinutesSheet.tsx';
import styles from './PapersAfterwards.module.css';
import { useAgenda } from './use-agenda.ts';

interface PapersAfterwardsProps {
  readonly path: string;
  readonly view: MeetingView;
}

/** The minutes of every item, after the meeting: to be finished, or to be read. */
export function PapersAfterwards({ path, view }: PapersAfterwardsProps) {
  const t = useTranslations('meeting');
  const language = useReadingLanguage();
  const { items } = useAgenda(path, view);
  const [chosen, setChosen] = useState<string | null>(null);
  const item = items?.find(({ id }) => id === chosen) ?? items?.[0];
  if (items === null || item === undefined) return null;
  const title = inLanguage(item.titles, language);
  return (
    <section className={styles['papers']} aria-label={t('minutesOf', { title })}>
      <Pick
        label={t('minutes')}
        options={items.map(({ id, titles }) => ({ value: id, name: inLanguage(titles, language) }))}
        chosen={item.id}
        onChoose={setChosen}
      />
      <MinutesSheet key={item.id} path={path} view={view} item={item.id} title={title} />
    </section>
  );
}
