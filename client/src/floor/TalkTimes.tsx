import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { classes } from '../ui/classes.ts';
import { clockText } from '../ui/duration.ts';
import { useNow } from '../ui/use-now.ts';
import { GroupTimes } from './GroupTimes.tsx';
import { talked } from './talk-model.ts';
import type { Talked } from './talk-model.ts';
import styles from './TalkTimes.module.css';

interface TalkTimesProps {
  readonly view: MeetingView;
  readonly clock: { now(): number };
  /** Path of the session. */
  readonly path: string;
}

const TICK_MS = 1_000;
const FULL = 100;

/** Who has spoken how long, as it grows. */
export function TalkTimes({ view, clock, path }: TalkTimesProps) {
  const t = useTranslations('floor');
  const people = talked(view, useNow(clock, TICK_MS));
  return (
    <details className={styles['talk']}>
      <summary className={styles['summary']}>{t('talk')}</summary>
      {people.length === 0 ? (
        <p className={styles['empty']}>{t('talkEmpty')}</p>
      ) : (
        <ol className={styles['list']}>
          {people.map((one) => (
            <TalkLine key={one.person} {...one} />
          ))}
        </ol>
      )}
      <GroupTimes view={view} path={path} />
    </details>
  );
}

function TalkLine({ name, seconds, turns, speaks, share }: Talked) {
  const t = useTranslations('floor');
  return (
    <li className={classes(styles['line'], speaks && styles['speaks'])}>
      <bdi className={styles['name']}>{name}</bdi>
      <span className={styles['turns']}>{turns > 0 && t('talkTurns', { count: turns })}</span>
      <span className={styles['time']} dir="ltr">
        {clockText(seconds)}
      </span>
      <span className={styles['bar']} aria-hidden="true">
        <span className={styles['share']} style={{ inlineSize: `${share * FULL}%` }} />
      </span>
    </li>
  );
}
