import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Subject } from '@koinon/shared/motions/events';
import type { Motion } from '@koinon/shared/motions/motion';
import { motionOf } from '@koinon/shared/motions/motions';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Amendments } from './Amendments.tsx';
import { lineId } from './line-id.ts';
import { lineOf } from './motion-model.ts';
import { MotionButtons } from './MotionButtons.tsx';
import styles from './MotionPaper.module.css';
import { Sheet } from './Sheet.tsx';
import { StatusMark } from './StatusMark.tsx';

interface MotionPaperProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly motion: string;
  readonly onClose?: () => void;
  /** Opens the announcement of a poll on it; only for whoever chairs. */
  readonly onPut?: (on: Subject) => void;
  /** The motion in the reader's language, beside the text that is voted on. */
  readonly translationOf?: (motion: Motion) => ReactNode;
}

/** One motion: how it stands, its text, its amendments, and what I can do. */
export function MotionPaper(props: MotionPaperProps) {
  const { view, session, motion: id, onClose, onPut, translationOf } = props;
  const t = useTranslations('motions');
  const language = useReadingLanguage();
  const motion = motionOf(view.state.motions, id);
  if (motion === null) return null;
  const { number } = lineOf(view.state.motions, motion);
  const title = inLanguage(motion.title, language);
  const parts = { view, session, motion, onPut };
  return (
    <Sheet
      label={`${t('number', { number })}: ${title}`}
      title={<bdi lang={motion.language ?? undefined}>{title}</bdi>}
      onClose={onClose}
      returnTo={lineId(motion.id)}
    >
      <Facts view={view} motion={motion} number={number} />
      <p className={styles['text']} lang={motion.language ?? undefined} dir="auto">
        {motion.text}
      </p>
      {translationOf?.(motion)}
      <p className={styles['hint']}>{t('seal', { hash: motion.hash.slice(0, SEAL_LETTERS) })}</p>
      <MotionButtons {...parts} number={number} />
      <Amendments {...parts} />
    </Sheet>
  );
}

/** As many letters of the hash as somebody compares by eye. */
const SEAL_LETTERS = 12;

interface FactsProps {
  readonly view: MeetingView;
  readonly motion: Motion;
  readonly number: number;
}

function Facts({ view, motion, number }: FactsProps) {
  const t = useTranslations('motions');
  const { state, kind, seconder } = motion;
  return (
    <div className={styles['facts']}>
      <p className={styles['line']}>
        <span>
          {t('number', { number })}
          {kind !== 'main' && ` · ${t(`kind.${kind}`)}`}
        </span>
        <StatusMark status={state.status} />
      </p>
      <p className={styles['hint']}>
        {t('movedBy', { name: nameOf(view.people, motion.mover) })}
        {seconder !== null && `, ${t('secondedBy', { name: nameOf(view.people, seconder) })}`}
      </p>
      <Relations view={view} motion={motion} />
      {state.status === 'postponed' && <p>{t('postponedUntil', { until: state.until })}</p>}
      {state.status === 'referred' && <p>{t('referredTo', { to: state.to })}</p>}
      {motion.debateClosed && state.status === 'pending' && <p>{t('debateClosed')}</p>}
    </div>
  );
}

/** What it speaks about, and what it was divided from. */
function Relations({ view, motion }: Omit<FactsProps, 'number'>) {
  const t = useTranslations('motions');
  const language = useReadingLanguage();
  const { motions } = view.state;
  const about = motion.about === null ? null : motionOf(motions, motion.about);
  const whole = motion.partOf === null ? null : motionOf(motions, motion.partOf);
  return (
    <>
      {about !== null && (
        <p className={styles['hint']}>
          {t('about', {
            number: lineOf(motions, about).number,
            title: inLanguage(about.title, language),
          })}
        </p>
      )}
      {whole !== null && (
        <p className={styles['hint']}>{t('partOf', { number: lineOf(motions, whole).number })}</p>
      )}
    </>
  );
}
