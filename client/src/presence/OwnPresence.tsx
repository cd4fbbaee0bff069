import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Panel } from '../ui/Panel.tsx';
import { lazyPart } from '../ui/part.ts';
import { CheckInForm } from './CheckInForm.tsx';
import { presenceActions, seatState } from './model.ts';
import { ownPresence } from './own-model.ts';
import type { OwnPresence as Own } from './own-model.ts';
import styles from './OwnPresence.module.css';
import { StateMark } from './StateMark.tsx';

interface OwnPresenceProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_HERE = [
  'CheckIn',
  'Excuse',
  'WithdrawExcuse',
  'LeaveForConflict',
  'ReturnFromConflict',
];

const ExcuseDialog = lazyPart(async () => (await import('./ExcuseDialog.tsx')).ExcuseDialog);
const ConfirmDialog = lazyPart(async () => (await import('../ui/ConfirmDialog.tsx')).ConfirmDialog);

/** My own attendance, and what I can say about it myself. */
export function OwnPresence({ view, session }: OwnPresenceProps) {
  const t = useTranslations('own');
  const own = ownPresence(view);
  return (
    <Panel title={t('title')}>
      <p className={styles['state']}>
        <StateMark
          state={seatState(view.state.attendance, view.you.id)}
          half={own.standsFor !== null}
          conflict={own.inConflict}
        />
        <span>
          <StateSentence own={own} />
        </span>
      </p>
      {own.onlyInRoom && own.here?.way === 'online' && <p>{t('onlyInRoom')}</p>}
      {(own.here?.way !== 'room' || own.mayStandFor.length > 0) && (
        <CheckInForm view={view} session={session} />
      )}
      <div className={styles['acts']}>
        <SitIn view={view} session={session} own={own} />
        <Conflict view={view} session={session} own={own} />
        {own.here === null && <ExcuseSwitch view={view} session={session} />}
      </div>
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </Panel>
  );
}

function StateSentence({ own }: { readonly own: Own }) {
  const t = useTranslations('own');
  const times = useTimes();
  const { here, standsFor, excused } = own;
  if (here === null) return excused ? t('excused') : t('absent');
  const time = times.time(here.since);
  const noted = here.line === 'dropped' ? t('dropped') : t(`now.${here.way}`, { time });
  return standsFor === null ? noted : `${noted} ${t('standsFor', { name: standsFor })}`;
}

interface OwnPartProps extends OwnPresenceProps {
  readonly own: Own;
}

/** A substitute takes the place of a member who is not here; in the hall this needs the code. */
function SitIn({ view, session, own }: OwnPartProps) {
  const t = useTranslations('own');
  if (own.here?.way === 'room') return null;
  return own.mayStandFor.map(({ id, name }) => (
    <Button
      key={id}
      onPress={() => presenceActions(session).arrive(id)}
      waiting={isWaiting(view.pending, 'Arrive')}
    >
      {t('sitIn', { name })}
    </Button>
  ));
}

/** Leaving the table for one item, and coming back to it. */
function Conflict({ view, session, own }: OwnPartProps) {
  const t = useTranslations('own');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const { item, inConflict } = own;
  if (item === null) return null;
  if (inConflict) {
    return (
      <Button
        onPress={() => presenceActions(session).returnFromConflict(item)}
        waiting={isWaiting(view.pending, 'ReturnFromConflict')}
      >
        {t('conflictEnds')}
      </Button>
    );
  }
  return (
    <>
      <Button onPress={() => setAsking(true)} waiting={isWaiting(view.pending, 'LeaveForConflict')}>
        {t('conflict')}
      </Button>
      {asking && (
        <Suspense>
          <ConfirmDialog
            title={t('conflictQuestion')}
            confirm={t('conflictConfirm')}
            cancel={common('cancel')}
            onConfirm={() => {
              setAsking(false);
              presenceActions(session).leaveForConflict(item);
            }}
            onCancel={() => setAsking(false)}
          >
            <p>{t('conflictMeaning')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}

/** I cannot come; or I can after all. */
export function ExcuseSwitch({ view, session }: OwnPresenceProps) {
  const t = useTranslations('own');
  const [asking, setAsking] = useState(false);
  const { you, state } = view;
  if (Object.hasOwn(state.attendance.excused, you.id)) {
    return (
      <Button
        onPress={() => presenceActions(session).withdrawExcuse(you.id)}
        waiting={isWaiting(view.pending, 'WithdrawExcuse')}
      >
        {t('withdraw')}
      </Button>
    );
  }
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => setAsking(true)}
        waiting={isWaiting(view.pending, 'Excuse')}
      >
        {t('excuse')}
      </Button>
      {asking && (
        <Suspense>
          <ExcuseDialog session={session} member={you} mine onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

/** While one keeps out of an item, one ought to see it at a glance, and the way back. */
export function ConflictNotice({ view, session }: OwnPresenceProps) {
  const own = ownPresence(view);
  const t = useTranslations('own');
  if (!own.inConflict || own.item === null) return null;
  return (
    <div className={styles['notice']}>
      <p>{t('inConflict')}</p>
      <Conflict view={view} session={session} own={own} />
    </div>
  );
}
