import { isSpeaking } from '@koinon/shared/identity/people';
import { Suspense, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { lazyPart } from '../ui/part.ts';
import { actOfKey, clerkRows, runAct, sumsOf } from './clerk-model.ts';
import type { ClerkRow, RowAct } from './clerk-model.ts';
import styles from './ClerkPeople.module.css';
import { ClerkSeat } from './ClerkSeat.tsx';
import type { Listed } from './model.ts';
import { countTaken, nextToNote, seatRows } from './seat-model.ts';

export interface ClerkPeopleProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** Whose attendance is looked at more closely; null: nobody's. */
  readonly opened: string | null;
  readonly onOpen: (person: string | null) => void;
  /** Stands above the list. */
  readonly tools: ReactNode;
  /** What else can be done with somebody who may speak, and its key. */
  readonly more: (listed: Listed) => ReactNode;
  readonly onListKey: (listed: Listed) => void;
}

const GIVEN_HERE = [
  'NoteArrival',
  'NoteDeparture',
  'Excuse',
  'WithdrawExcuse',
  'LeaveForConflict',
  'ReturnFromConflict',
];

const PersonSheet = lazyPart(async () => (await import('./PersonSheet.tsx')).PersonSheet);
const ExcuseDialog = lazyPart(async () => (await import('./ExcuseDialog.tsx')).ExcuseDialog);

/**
 * Every seat and who sits there, kept by hand: arrow keys between them, one
 * letter for what happens, Enter for everything about somebody.
 */
export function ClerkPeople(props: ClerkPeopleProps) {
  const { view, session, opened, onOpen, more, onListKey } = props;
  const t = useTranslations('attendance');
  const presence = useTranslations('presence');
  const [excusing, setExcusing] = useState<ClerkRow | null>(null);
  const rows = clerkRows(view);
  const act = (row: ClerkRow, what: RowAct) => {
    if (what === 'excuse') setExcusing(row);
    else runAct(view, session, row, what);
  };
  // Before the list itself takes letters for a search by name.
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
      return;
    const id = event.target.closest('[data-key]')?.getAttribute('data-key');
    const row = rows.find((one) => keyOf(one) === id);
    if (row === undefined) return;
    const what = actOfKey(view, row, event.code);
    if (what !== null) act(row, what);
    else if (event.code === 'KeyL' && isListed(row)) onListKey(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { here, all } = countTaken(seatRows(view));
  return (
    <Panel
      title={t('title')}
      aside={<span className={styles['count']}>{presence('presentOf', { here, all })}</span>}
    >
      <NextToNote view={view}>{props.tools}</NextToNote>
      <div onKeyDownCapture={onKey}>
        <GridList
          aria-label={t('title')}
          className={styles['grid'] ?? ''}
          onAction={(key) => {
            const row = rows.find((one) => keyOf(one) === key);
            if (row?.person != null) onOpen(row.person.id);
          }}
        >
          {rows.map((row) => (
            <GridListItem
              key={keyOf(row)}
              id={keyOf(row)}
              textValue={row.person?.name ?? presence('state.vacant')}
              className={styles['row'] ?? ''}
            >
              <ClerkSeat view={view} row={row} onAct={(what) => act(row, what)}>
                {isListed(row) && isSpeaking(row.person.role) && more(row)}
              </ClerkSeat>
            </GridListItem>
          ))}
        </GridList>
      </div>
      <p className={styles['keys']}>{t('keys')}</p>
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
      <Suspense>
        {opened !== null && (
          <PersonSheet view={view} session={session} person={opened} onClose={() => onOpen(null)} />
        )}
        {excusing?.seat?.member != null && (
          <ExcuseDialog
            session={session}
            member={excusing.seat.member}
            onClose={() => setExcusing(null)}
          />
        )}
      </Suspense>
    </Panel>
  );
}

function keyOf({ person, seat }: ClerkRow): string {
  return person?.id ?? seat?.seat ?? '';
}

function isListed(row: ClerkRow): row is ClerkRow & Listed {
  return row.person !== null && row.state !== 'vacant';
}

/** How far the attendance is noted, and a way to the next who is not. */
function NextToNote({
  view,
  children,
}: Pick<ClerkPeopleProps, 'view'> & { readonly children: ReactNode }) {
  const t = useTranslations('attendance');
  const place = useRef<HTMLDivElement>(null);
  const rows = seatRows(view);
  const next = nextToNote(rows)?.member ?? null;
  const go = () => {
    if (next === null) return;
    const row = place.current?.parentElement?.querySelector(`[data-key="${CSS.escape(next.id)}"]`);
    if (row instanceof HTMLElement) row.focus();
  };
  return (
    <div ref={place} className={styles['next']}>
      <p className={styles['count']}>{t('sums', { ...sumsOf(rows) })}</p>
      <div className={styles['tools']}>
        {next === null ? (
          <p className={styles['count']}>{t('allNoted')}</p>
        ) : (
          <Button size="s" onPress={go}>
            {t('next', { name: next.name })}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
