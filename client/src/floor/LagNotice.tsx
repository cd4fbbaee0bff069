import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { useJoined } from '../i18n/use-joined.ts';
import { Notice } from '../ui/Notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { lagging } from './lag-model.ts';
import type { Lagging } from './lag-model.ts';
import styles from './LagNotice.module.css';
import type { FloorView } from './model.ts';

interface LagNoticeProps {
  readonly view: FloorView;
  readonly clock: { now(): number };
}

/** The interpreters are finishing: who or what comes then, and when at the latest. */
export function LagNotice({ view, clock }: LagNoticeProps) {
  const waiting = lagging(view);
  if (waiting === null) return null;
  return (
    <Notice tone={waiting.what === 'mine' || waiting.forMe ? 'act' : 'plain'}>
      <LagWords waiting={waiting} clock={clock} />
    </Notice>
  );
}

const TICK_MS = 250;
const SECOND_MS = 1_000;

function LagWords({
  waiting,
  clock,
}: { readonly waiting: Lagging } & Pick<LagNoticeProps, 'clock'>) {
  const t = useTranslations('interpreted');
  const joined = useJoined();
  const left = Math.max(0, Math.ceil((waiting.due - useNow(clock, TICK_MS)) / SECOND_MS));
  return (
    <p data-testid="interpreters-finishing">
      <strong>{t('finishing')}</strong>{' '}
      {waiting.forMe
        ? t('listeners')
        : t('speaking', { what: joined(waiting.channels.map(ownName)) })}{' '}
      <Next waiting={waiting} />{' '}
      <span className={styles['left']}>{t('atLatest', { seconds: left })}</span>
    </p>
  );
}

function Next({ waiting: { what, name } }: { readonly waiting: Lagging }) {
  const t = useTranslations('interpreted');
  switch (what) {
    case 'mine':
      return t('nextIsYou');
    case 'turn':
      return t('next', { name: name ?? '' });
    case 'poll':
      return t('pollNext');
    default:
      return what satisfies never;
  }
}
