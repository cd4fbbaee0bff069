import { inLanguage } from '@koinon/shared/kernel/localized';
import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ownName } from '../../i18n/languages.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { Button } from '../../ui/Button.tsx';
import type { CalledMeeting } from './city-meetings.ts';
import styles from './MeetingLinks.module.css';

/** A meeting of the city with everybody's invitation. */
export function MeetingLinks({ meeting }: { readonly meeting: CalledMeeting }) {
  const t = useTranslations('administration');
  const presence = useTranslations('presence');
  const language = useReadingLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (person: string, link: string) => {
    void navigator.clipboard.writeText(link).then(() => setCopied(person));
  };
  return (
    <article className={styles['meeting']}>
      <h3 className={styles['title']}>{inLanguage(meeting.title, language) || meeting.id}</h3>
      <p className={styles['more']}>
        {t(`status.${meeting.status}`)}
        {' · '}
        {meeting.channels.map((channel, index) => (
          <Fragment key={channel}>
            {index > 0 && ', '}
            <bdi lang={channel}>{ownName(channel)}</bdi>
          </Fragment>
        ))}
        {' · '}
        {t('peopleCount', { count: meeting.people.length })}
      </p>
      <details>
        <summary className={styles['summary']}>{t('links')}</summary>
        <p className={styles['more']}>{t('linksHint')}</p>
        <ul>
          {meeting.people.map(({ id, name, role, link }) => (
            <li key={id} className={styles['person']}>
              <span className={styles['who']}>
                <bdi>{name}</bdi>
                <span className={styles['more']}>{presence(`role.${role}`)}</span>
              </span>
              <Button size="s" label={t('copy', { name })} onPress={() => copy(id, link)}>
                {copied === id ? t('copied') : t('copyShort')}
              </Button>
              <a
                className={styles['open']}
                href={link}
                target="_blank"
                rel="noreferrer"
                aria-label={t('openOf', { name })}
              >
                {t('open')}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
