import { turnPhase, secondsLeft, spokenInTurn } from '@koinon/shared/floor/turn';
import { Hourglass, Pause, Timer, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { clockText } from '../ui/duration.ts';
import { useNow } from '../ui/use-now.ts';
import type { CurrentTurn } from './model.ts';
import styles from './TurnClock.module.css';

interface TurnClockProps {
  readonly turn: CurrentTurn;
  readonly clock: { now(): number };
}

const TICK_MS = 250;
const SECOND_MS = 1_000;

type ClockState = 'running' | 'unlimited' | 'last-seconds' | 'over' | 'paused';

const MARKS: Readonly<Record<ClockState, ReactNode>> = {
  running: <Timer aria-hidden size="1em" />,
  unlimited: <Timer aria-hidden size="1em" />,
  'last-seconds': <Hourglass aria-hidden size="1em" />,
  over: <TriangleAlert aria-hidden size="1em" />,
  paused: <Pause aria-hidden size="1em" />,
};

/** Time left of a turn, or time spoken where there is no limit; each phase has its words and its sign. */
export function TurnClock({ turn, clock }: TurnClockProps) {
  const t = useTranslations('floor');
  const now = useNow(clock, TICK_MS);
  const left = secondsLeft(turn, now);
  const phase = turnPhase(turn, now);
  const state = turn.pausedAt !== null ? 'paused' : left === null ? 'unlimited' : phase;
  return (
    <span className={styles['clock']} role="timer" data-phase={state}>
      {MARKS[state]}
      <span className={styles['words']}>{t(`clock.${state}`)}</span>{' '}
      <span className={styles['time']} dir="ltr">
        {clockText(left ?? Math.floor(spokenInTurn(turn, now) / SECOND_MS))}
      </span>
    </span>
  );
}
