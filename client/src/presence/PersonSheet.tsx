import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useJoined } from '../i18n/use-joined.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import dialog from '../ui/ConfirmDialog.module.css';
import { remoteOf } from './attendance-model.ts';
import { actsFor, clerkRows, runAct } from './clerk-model.ts';
import type { ClerkRow, RowAct } from './clerk-model.ts';
import { ExcuseDialog } from './ExcuseDialog.tsx';
import { Intervals } from './Intervals.tsx';
import styles from './PersonSheet.module.css';
import { StateMark } from './StateMark.tsx';
import { useSeatWords } from './use-seat-words.ts';

interface PersonSheetProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly person: string;
  readonly onClose: () => void;
}

const GIVEN_HERE = ['CorrectPresence'];

/** Everything about one person's attendance: what is, what was, and what can be noted. */
export function PersonSheet({ view, session, person, onClose }: PersonSheetProps) {
  const t = useTranslations('attendance');
  const row = clerkRows(view).find((one) => one.person?.id === person);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={dialog['overlay'] ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['sheet'] ?? ''}>
          <Heading slot="title" className={dialog['title'] ?? ''}>
            <bdi>{nameOf(view.people, person)}</bdi>
          </Heading>
          {row !== undefined && <Now view={view} session={session} row={row} />}
          <Intervals view={view} session={session} person={person} />
          <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
          <div className={dialog['buttons']}>
            <Button onPress={onClose}>{t('closeSheet')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface NowProps extends Pick<PersonSheetProps, 'view' | 'session'> {
  readonly row: ClerkRow;
}

/** How it stands, and every act that makes sense. */
function Now({ view, session, row }: NowProps) {
  const t = useTranslations('attendance');
  const words = useSeatWords();
  const joined = useJoined();
  const [excusing, setExcusing] = useState(false);
  const { seat, state } = row;
  const act = (what: RowAct) => {
    if (what === 'excuse') setExcusing(true);
    else runAct(view, session, row, what);
  };
  return (
    <div className={styles['now']}>
      {seat !== null && (
        <p className={styles['state']}>
          <StateMark state={state} half={seat.bySubstitute} conflict={seat.conflict} />
          {joined(words(seat))}
        </p>
      )}
      {seat?.excuse != null && (
        <p>{t('excused', { reason: seat.excuse.reason ?? t('noReason') })}</p>
      )}
      <RemoteWords view={view} row={row} />
      <div className={styles['acts']}>
        {actsFor(view, row).map((what) => (
          <Button key={what} size="s" onPress={() => act(what)}>
            {what === 'substitute'
              ? t('act.substitute', { name: seat?.substitute?.name ?? '' })
              : t(`act.${what}`)}
          </Button>
        ))}
      </div>
      {excusing && seat?.member != null && (
        <ExcuseDialog session={session} member={seat.member} onClose={() => setExcusing(false)} />
      )}
    </div>
  );
}

/** How often the member has attended from afar this year, against what the rules allow. */
function RemoteWords({ view, row }: Pick<NowProps, 'view' | 'row'>) {
  const t = useTranslations('attendance');
  const remote = remoteOf(view).get(row.seat?.member?.id ?? '');
  if (remote === undefined) return null;
  const { count, limit, over, usedUp } = remote;
  return (
    <p data-over={over || usedUp} className={styles['remote']}>
      {limit === null ? t('remote', { count }) : t('remoteOf', { count, limit })}
      {over && ` ${t('remoteOver')}`}
      {usedUp && ` ${t('remoteUsedUp')}`}
    </p>
  );
}
