import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { useJoined } from '../i18n/use-joined.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { remoteOf } from './attendance-model.ts';
import { BesideWords } from './BesideWords.tsx';
import { actsFor } from './clerk-model.ts';
import type { ClerkRow, RowAct } from './clerk-model.ts';
import styles from './ClerkPeople.module.css';
import type { SeatRow } from './seat-model.ts';
import { StateMark } from './StateMark.tsx';
import { useSeatWords } from './use-seat-words.ts';

interface ClerkSeatProps {
  readonly view: MeetingView;
  readonly row: ClerkRow;
  readonly onAct: (act: RowAct) => void;
  readonly children: ReactNode;
}

/** A line of the clerk's table. */
export function ClerkSeat({ view, row, onAct, children }: ClerkSeatProps) {
  const t = useTranslations('presence');
  const { person, seat, state } = row;
  return (
    <>
      <span className={styles['number']}>{seat?.number ?? ''}</span>
      <StateMark
        state={state}
        half={seat?.bySubstitute ?? false}
        conflict={seat?.conflict ?? false}
      />
      <span className={styles['who']}>
        {person === null ? (
          <span className={styles['name']}>{t('state.vacant')}</span>
        ) : (
          <bdi className={styles['name']}>{person.name}</bdi>
        )}
        <span className={styles['more']}>
          <StateWords view={view} row={row} />
        </span>
        <RemoteLimit view={view} member={seat?.member?.id ?? null} />
      </span>
      <span className={styles['actions']}>
        {person !== null && <SeatButtons view={view} row={row} onAct={onAct} />}
        {children}
      </span>
    </>
  );
}

/** What the mark says, since when, and at whose word. */
function StateWords({ view, row }: Pick<ClerkSeatProps, 'view' | 'row'>) {
  const t = useTranslations('presence');
  const attendance = useTranslations('attendance');
  const times = useTimes();
  const words = useSeatWords();
  const joined = useJoined();
  const { person, seat, state } = row;
  const presence = person === null ? undefined : view.state.attendance.here[person.id];
  const since =
    presence === undefined
      ? []
      : [
          attendance('since', { time: times.time(presence.since) }),
          attendance(`by.${presence.by}`, { name: nameOf(view.people, presence.confirmedBy) }),
        ];
  if (person === null) return t(`office.${seat?.office ?? 'member'}`);
  if (seat !== null)
    return joined([...words(seat), ...since, ...remoteWords(view, seat, attendance)]);
  return <BesideWords view={view} person={person} state={[t(`state.${state}`), ...since]} />;
}

/** How often the member was online this year, where the rules set a limit and they are now. */
function remoteWords(
  view: MeetingView,
  { member }: SeatRow,
  t: ReturnType<typeof useTranslations<'attendance'>>,
): readonly string[] {
  const remote = remoteOf(view).get(member?.id ?? '');
  if (remote === undefined || remote.limit === null || !remote.today) return [];
  // Then the sentence under it says so.
  if (remote.over || remote.usedUp) return [];
  return [t('remoteShort', { count: remote.count, limit: remote.limit })];
}

/** Says it when a member has been online as often this year as the rules allow, or more often. */
function RemoteLimit({
  view,
  member,
}: Pick<ClerkSeatProps, 'view'> & { readonly member: string | null }) {
  const t = useTranslations('attendance');
  const remote = member === null ? undefined : remoteOf(view).get(member);
  if (remote === undefined || remote.limit === null) return null;
  const { count, limit, over, usedUp } = remote;
  if (!over && !usedUp) return null;
  return (
    <span className={styles['heed']}>
      {t('remoteShort', { count, limit })}. {t(over ? 'remoteOver' : 'remoteUsedUp')}
    </span>
  );
}

/** The two things that are noted most; the rest stands behind Enter and in the palette. */
function SeatButtons({ view, row, onAct }: Omit<ClerkSeatProps, 'children'>) {
  const t = useTranslations('presence');
  const acts = actsFor(view, row);
  const { person } = row;
  if (person === null) return null;
  const waits = (type: 'NoteArrival' | 'NoteDeparture') =>
    view.pending.some(({ command }) => command.type === type && command.person === person.id);
  return (
    <>
      {acts.includes('arrive') && (
        <Button
          size="s"
          label={t('arrivedInRoomOf', { name: person.name })}
          waiting={waits('NoteArrival')}
          onPress={() => onAct('arrive')}
        >
          {t('arrivedInRoom')}
        </Button>
      )}
      {acts.includes('leave') && (
        <Button
          size="s"
          label={t('leftOf', { name: person.name })}
          waiting={waits('NoteDeparture')}
          onPress={() => onAct('leave')}
        >
          {t('left')}
        </Button>
      )}
    </>
  );
}
