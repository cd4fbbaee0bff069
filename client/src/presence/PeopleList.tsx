import type { Person } from '@koinon/shared/identity/people';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { Panel } from '../ui/Panel.tsx';
import { countHere, everybody, seated } from './model.ts';
import styles from './PeopleList.module.css';
import { StateMark } from './StateMark.tsx';

interface PeopleListProps {
  readonly view: MeetingView;
  /** What can be done with somebody. */
  readonly actions?: (person: Person) => ReactNode;
}

/** Everybody and how they are here: what the ring shows, as a list. */
export function PeopleList({ view, actions }: PeopleListProps) {
  const t = useTranslations('presence');
  const seats = seated(view);
  const count = t('presentOf', { here: countHere(seats), all: seats.length });
  return (
    <Panel title={t('people')} aside={<span className={styles['count']}>{count}</span>}>
      <ul>
        {everybody(view).map(({ person, state }) => (
          <li key={person.id} className={styles['person']}>
            <StateMark state={state} />
            <span className={styles['who']}>
              <bdi className={styles['name']}>{person.name}</bdi>
              <span className={styles['more']}>
                {t(`role.${person.role}`)}, {t(`state.${state}`)}
                {person.id === view.you.id && ` (${t('you')})`}
              </span>
            </span>
            {actions?.(person)}
          </li>
        ))}
      </ul>
      <p className={styles['count']}>{t('gallery', { count: view.gallery })}</p>
    </Panel>
  );
}
