import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import type { Waiting } from './model.ts';
import styles from './MoveHand.module.css';

interface MoveHandProps {
  readonly waiting: Waiting;
  /** How many can be moved among. */
  readonly places: number;
  readonly onMove: (waiting: Waiting, by: -1 | 1) => void;
}

/** One place up or down, by two buttons; the list takes Alt with arrows besides. */
export function MoveHand({ waiting, places, onMove }: MoveHandProps) {
  const t = useTranslations('floor');
  const { name, position } = waiting;
  if (position === null) return null;
  return (
    <span className={styles['move']}>
      {position > 1 && (
        <Button
          kind="quiet"
          label={t('moveUp', { name })}
          keys="Alt+ArrowUp"
          icon={<ArrowUp aria-hidden size={18} />}
          onPress={() => onMove(waiting, -1)}
        >
          {null}
        </Button>
      )}
      {position < places && (
        <Button
          kind="quiet"
          label={t('moveDown', { name })}
          keys="Alt+ArrowDown"
          icon={<ArrowDown aria-hidden size={18} />}
          onPress={() => onMove(waiting, 1)}
        >
          {null}
        </Button>
      )}
    </span>
  );
}
