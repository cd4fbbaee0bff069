import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './AgendaSpine.module.css';

interface AgendaRowProps {
  /** What the item is called in any language. */
  readonly name: string;
  /** Its title in the writer's language; empty when it has none. */
  readonly title: string;
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onRename: (title: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** An item to be changed. */
export function AgendaRow(props: AgendaRowProps) {
  const { name, place, count, onMove } = props;
  const t = useTranslations('documents.agenda');
  return (
    <li className={styles['row']}>
      <input
        className={styles['field']}
        aria-label={t('titleOf', { place })}
        value={props.title}
        placeholder={name}
        dir="auto"
        onChange={({ target }) => props.onRename(target.value)}
      />
      <span className={styles['buttons']}>
        <Button
          kind="quiet"
          label={t('moveUp', { title: name })}
          unavailable={place === 1 ? t('isFirst') : null}
          onPress={() => onMove(-1)}
          icon={<ArrowUp aria-hidden size={20} />}
        >
          {null}
        </Button>
        <Button
          kind="quiet"
          label={t('moveDown', { title: name })}
          unavailable={place === count ? t('isLast') : null}
          onPress={() => onMove(1)}
          icon={<ArrowDown aria-hidden size={20} />}
        >
          {null}
        </Button>
        <Button
          kind="quiet"
          label={t('remove', { title: name })}
          unavailable={props.isOpen ? t('isOpen') : null}
          onPress={props.onRemove}
          icon={<Trash2 aria-hidden size={20} />}
        >
          {null}
        </Button>
      </span>
    </li>
  );
}
