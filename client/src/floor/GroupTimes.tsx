import { inLanguage } from '@koinon/shared/kernel/localized';
import { talkGroupsOf } from '@koinon/shared/meeting/constitution';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { isOfficer } from '@koinon/shared/record/facts';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { groupsTold } from './group-model.ts';
import type { GroupTold } from './group-model.ts';
import styles from './GroupTimes.module.css';
import { OwnGroups } from './OwnGroups.tsx';

interface GroupTimesProps {
  readonly view: MeetingView;
  /** Path of the session. */
  readonly path: string;
}

/** What was told of the groups, and to which ones the reader belongs; nothing where the body has none. */
export function GroupTimes({ view, path }: GroupTimesProps) {
  const t = useTranslations('groups');
  const talkGroups = talkGroupsOf(constitutionOf(view.state.meeting));
  if (talkGroups.groups.length === 0) return null;
  const told = groupsTold(view.state.floor, talkGroups);
  const isTold = isOfficer(
    view.state,
    view.you.id,
    (person) => view.people.get(person)?.role ?? null,
  );
  return (
    <section className={styles['groups']} aria-label={t('title')}>
      {talkGroups.shownTo === 'inside' || isTold ? (
        <Shares told={told} />
      ) : (
        <p className={styles['more']}>{t('toOfficers')}</p>
      )}
      {view.state.meeting.status !== 'closed' && <OwnGroups path={path} talkGroups={talkGroups} />}
    </section>
  );
}

function Shares({ told }: { readonly told: readonly GroupTold[] }) {
  const t = useTranslations('groups');
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('group')}</th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {told.map((one) => (
          <ShareRow key={one.group} {...one} />
        ))}
      </tbody>
    </table>
  );
}

function ShareRow({ name, percent, at }: GroupTold) {
  const t = useTranslations('groups');
  const times = useTimes();
  const language = useReadingLanguage();
  return (
    <tr>
      <th scope="row">
        <bdi>{inLanguage(name, language)}</bdi>
      </th>
      <td>
        {percent === null || at === null ? (
          <span className={styles['more']}>{t('notTold')}</span>
        ) : (
          <>
            {t('about', { percent, time: times.time(at) })}
            <span className={styles['bar']} aria-hidden="true">
              <span className={styles['filled']} style={{ inlineSize: `${percent}%` }} />
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
