import type { Person } from '@koinon/shared/identity/people';
import { useTranslations } from 'use-intl';
import type { ReactNode } from 'react';
import { useJoined } from '../i18n/use-joined.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Panel } from '../ui/Panel.tsx';
import { BesideWords } from './BesideWords.tsx';
import styles from './PeopleList.module.css';
import { besideSeats, countTaken, seatRows } from './seat-model.ts';
import type { SeatRow } from './seat-model.ts';
import { StateMark } from './StateMark.tsx';
import { useSeatWords } from './use-seat-words.ts';

interface PeopleListProps {
  readonly view: MeetingView;
  /** What can be done with somebody. */
  readonly actions?: ((person: Person) => ReactNode) | undefined;
}

/** Every seat and how it is taken, and everybody else: what the ring shows, as a list. */
export function PeopleList({ view, actions }: PeopleListProps) {
  const t = useTranslations('presence');
  const rows = seatRows(view);
  const beside = besideSeats(view);
  const { here, all } = countTaken(rows);
  return (
    <Panel
      title={t('people')}
      aside={<span className={styles['count']}>{t('presentOf', { here, all })}</span>}
    >
      <ul>
        {rows.map((row) => (
          <SeatEntry key={row.seat} view={view} row={row} actions={actions} />
        ))}
        {beside.map(({ person, state }) => (
          <li key={person.id} className={styles['person']}>
            <StateMark state={state} />
            <span className={styles['who']}>
              <bdi className={styles['name']}>{person.name}</bdi>
              <span className={styles['more']}>
                <BesideWords view={view} person={person} state={[t(`state.${state}`)]} />
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

interface SeatEntryProps extends PeopleListProps {
  readonly row: SeatRow;
}

function SeatEntry({ view, row, actions }: SeatEntryProps) {
  const t = useTranslations('presence');
  const words = useSeatWords();
  const joined = useJoined();
  const shown = row.sitting ?? row.member;
  const person = shown === null ? undefined : view.people.get(shown.id);
  return (
    <li className={styles['person']}>
      <StateMark state={row.state} half={row.bySubstitute} conflict={row.conflict} />
      <span className={styles['who']}>
        <bdi className={styles['name']}>
          {shown === null ? t('seat', { number: row.number ?? 0 }) : shown.name}
        </bdi>
        <span className={styles['more']}>
          {joined(words(row))}
          {shown?.id === view.you.id && ` (${t('you')})`}
        </span>
      </span>
      {person !== undefined && actions?.(person)}
    </li>
  );
}
