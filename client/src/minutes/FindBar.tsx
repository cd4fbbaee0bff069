import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './FindBar.module.css';

interface FindBarProps {
  readonly query: string;
  readonly total: number;
  /** Which of them is looked at, counted from 1; null: none yet. */
  readonly rank: number | null;
  readonly onQuery: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Looks for words in the minutes; Enter goes to the next, Shift and Enter to the one before. */
export function FindBar({ query, total, rank, onQuery, onStep, onClose }: FindBarProps) {
  const t = useTranslations('minutes.find');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const none = total === 0 ? t('none') : null;
  const found = rank === null ? t('found', { count: total }) : t('rank', { rank, count: total });
  return (
    <div role="search" className={styles['bar']} aria-label={t('label')}>
      <label htmlFor={id} className={styles['label']}>
        {t('words')}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        className={styles['field']}
        dir="auto"
        autoComplete="off"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onStep(event.shiftKey ? -1 : 1);
        }}
      />
      <p className={styles['count']} role="status">
        {query.trim() === '' ? '' : (none ?? found)}
      </p>
      <div className={styles['buttons']}>
        <Button
          kind="quiet"
          label={t('before')}
          unavailable={none}
          onPress={() => onStep(-1)}
          icon={<ChevronUp aria-hidden size={20} />}
        >
          {null}
        </Button>
        <Button
          kind="quiet"
          label={t('next')}
          unavailable={none}
          onPress={() => onStep(1)}
          icon={<ChevronDown aria-hidden size={20} />}
        >
          {null}
        </Button>
        <Button
          kind="quiet"
          label={t('close')}
          onPress={onClose}
          icon={<X aria-hidden size={20} />}
        >
          {null}
        </Button>
      </div>
    </div>
  );
}
