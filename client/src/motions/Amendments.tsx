import type { Subject } from '@koinon/shared/motions/events';
import type { Motion } from '@koinon/shared/motions/motion';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { amendmentLines, movedOrder, proposedOrder } from './amendment-model.ts';
import type { AmendmentLine } from './amendment-model.ts';
import styles from './Amendments.module.css';
import { AmendForm } from './AmendForm.tsx';
import { Difference } from './Difference.tsx';
import { motionActions } from './motion-actions.ts';
import { onBehalf, powersOf, putRefusal, refusalOf } from './motions-view.ts';
import { StatusMark } from './StatusMark.tsx';
import { SubjectButtons } from './SubjectButtons.tsx';
import { useReason } from './use-reason.ts';

export interface AmendmentsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly motion: Motion;
  /** Opens the announcement of a poll; only for whoever chairs. */
  readonly onPut: ((on: Subject) => void) | undefined;
}

/** The amendments of a motion as they are voted on; the chair may put them in another order. */
export function Amendments({ view, session, motion, onPut }: AmendmentsProps) {
  const t = useTranslations('motions');
  const lines = amendmentLines(view.state.motions, motion.id);
  const proposed = powersOf(view).chairs ? proposedOrder(view.state.motions, motion.id) : null;
  const order = (ids: readonly string[]) => void motionActions(session).order(motion.id, ids);
  if (lines.length === 0) return null;
  return (
    <section aria-label={t('amendments')} className={styles['amendments']}>
      <div className={styles['top']}>
        <h3 className={styles['heading']}>{t('amendments')}</h3>
        {proposed !== null && (
          <Button
            size="s"
            onPress={() => order(proposed)}
            waiting={isWaiting(view.pending, 'OrderAmendments')}
          >
            {t('farFirst')}
          </Button>
        )}
      </div>
      <p className={styles['hint']}>{t('diff.legend')}</p>
      <Lines {...{ view, session, motion, onPut, lines }} parent={null} />
      <RefusedHere
        refused={view.refused}
        types={['OrderAmendments', 'Second', 'Withdraw']}
        onSeen={session.dismiss}
      />
    </section>
  );
}

interface LinesProps extends AmendmentsProps {
  readonly lines: readonly AmendmentLine[];
  /** Number of the amendment that these amend. */
  readonly parent: number | null;
}

function Lines(props: LinesProps) {
  const { view, session, motion, lines } = props;
  const chairs = powersOf(view).chairs && view.state.meeting.status === 'open';
  const order = (ids: readonly string[]) => void motionActions(session).order(motion.id, ids);
  return (
    <ol className={styles['list']}>
      {lines.map((line) => (
        <li
          key={line.amendment.id}
          className={styles['entry']}
          data-status={line.amendment.state.status}
        >
          <Entry {...props} line={line} />
          {chairs && <Order lines={lines} line={line} onOrder={order} />}
          {line.below.length > 0 && <Lines {...props} lines={line.below} parent={line.number} />}
        </li>
      ))}
    </ol>
  );
}

interface OrderProps {
  readonly lines: readonly AmendmentLine[];
  readonly line: AmendmentLine;
  readonly onOrder: (order: readonly string[]) => void;
}

/** One place earlier or later in the vote. */
function Order({ lines, line, onOrder }: OrderProps) {
  const t = useTranslations('motions');
  const { amendment, number } = line;
  const earlier = movedOrder(lines, amendment.id, -1);
  const later = movedOrder(lines, amendment.id, 1);
  return (
    <span className={styles['order']}>
      {earlier !== null && (
        <Button
          kind="quiet"
          label={t('moveUp', { number })}
          icon={<ArrowUp aria-hidden size={18} />}
          onPress={() => onOrder(earlier)}
        >
          {null}
        </Button>
      )}
      {later !== null && (
        <Button
          kind="quiet"
          label={t('moveDown', { number })}
          icon={<ArrowDown aria-hidden size={18} />}
          onPress={() => onOrder(later)}
        >
          {null}
        </Button>
      )}
    </span>
  );
}

function Entry({
  view,
  session,
  motion,
  onPut,
  line,
  parent,
}: LinesProps & { readonly line: AmendmentLine }) {
  const t = useTranslations('motions');
  const [amending, setAmending] = useState(false);
  const { amendment, number, changes } = line;
  const { state } = amendment;
  const on = { amendment: amendment.id };
  const title =
    parent === null ? t('amendment', { number }) : t('amendmentBelow', { number, parent });
  return (
    <article aria-label={title} className={styles['amendment']}>
      <div className={styles['top']}>
        <h4 className={styles['heading']}>{title}</h4>
        <StatusMark status={state.status} />
      </div>
      <p className={styles['hint']}>
        {t('movedBy', { name: nameOf(view.people, amendment.mover) })}
        {amendment.seconder !== null &&
          `, ${t('secondedBy', { name: nameOf(view.people, amendment.seconder) })}`}
      </p>
      <Difference changes={changes} language={motion.language} />
      {state.status === 'fell' && <p className={styles['hint']}>{t(`fell.${state.because}`)}</p>}
      <div className={styles['buttons']}>
        {onPut !== undefined && motion.state.status === 'pending' && (
          <Put view={view} on={on} onPut={onPut} />
        )}
        <SubjectButtons view={view} session={session} on={on} subject={amendment} />
        {parent === null && !amending && (
          <AmendThis
            view={view}
            motion={motion}
            id={amendment.id}
            onAmend={() => setAmending(true)}
          />
        )}
      </div>
      {amending && (
        <AmendForm
          {...{ view, session, motion }}
          amends={amendment.id}
          title={t('amendForm.titleBelow', { number })}
          onClose={() => setAmending(false)}
        />
      )}
    </article>
  );
}

interface PutProps {
  readonly view: MeetingView;
  readonly on: Subject;
  readonly onPut: (on: Subject) => void;
}

/** Only on what is voted on next: the others say by their place that they come later. */
function Put({ view, on, onPut }: PutProps) {
  const t = useTranslations('motions');
  if (putRefusal(view, on) !== null || view.state.meeting.status !== 'open') return null;
  return <Button onPress={() => onPut(on)}>{t('put')}</Button>;
}

interface AmendThisProps {
  readonly view: MeetingView;
  readonly motion: Motion;
  readonly id: string;
  readonly onAmend: () => void;
}

function AmendThis({ view, motion, id, onAmend }: AmendThisProps) {
  const t = useTranslations('motions');
  const reason = useReason();
  if (!powersOf(view).moves || view.state.meeting.status !== 'open') return null;
  const probe = {
    motion: motion.id,
    amends: id,
    passage: '',
    replacement: ' …',
    ...onBehalf(view),
  };
  const refusal = refusalOf(view, { type: 'MoveAmendment', ...probe });
  if (refusal === 'amendment-settled' || refusal === 'motion-settled') return null;
  return (
    <Button kind="quiet" size="s" onPress={onAmend} unavailable={reason(refusal)}>
      {t('amendThis')}
    </Button>
  );
}
