import type { AmendmentState } from '@koinon/shared/motions/amendment';
import type { MotionState } from '@koinon/shared/motions/motion';
import {
  Check,
  CircleDashed,
  CircleDot,
  CirclePause,
  CornerUpRight,
  Split,
  Undo2,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './StatusMark.module.css';

type Status = (MotionState | AmendmentState)['status'];

const SIZE = 16;
const MARKS: Readonly<Record<Status, ReactNode>> = {
  moved: <CircleDashed aria-hidden size={SIZE} />,
  pending: <CircleDot aria-hidden size={SIZE} />,
  adopted: <Check aria-hidden size={SIZE} />,
  rejected: <X aria-hidden size={SIZE} />,
  withdrawn: <Undo2 aria-hidden size={SIZE} />,
  fell: <X aria-hidden size={SIZE} />,
  divided: <Split aria-hidden size={SIZE} />,
  postponed: <CirclePause aria-hidden size={SIZE} />,
  referred: <CornerUpRight aria-hidden size={SIZE} />,
  tabled: <CirclePause aria-hidden size={SIZE} />,
};

/** How a motion or an amendment stands: a sign, a word and a colour. */
export function StatusMark({ status }: { readonly status: Status }) {
  const t = useTranslations('motions');
  return (
    <span className={styles['status']} data-status={status}>
      {MARKS[status]}
      {t(`status.${status}`)}
    </span>
  );
}
