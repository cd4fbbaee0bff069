import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import type { AgendaItem, AgendaModel } from './agenda-model.ts';
import { AgendaEditing } from './AgendaEditing.tsx';
import styles from './AgendaSpine.module.css';
import { shownTitle } from './titles.ts';

interface AgendaSpineProps {
  readonly items: readonly AgendaItem[];
  /** Id of the item that is open. */
  readonly current: string | null;
  /** Opens an item; left out for those who may not. */
  readonly onOpenItem?: ((item: AgendaItem) => void) | undefined;
  /** Why no item can be opened now. */
  readonly openUnavailable?: string | null | undefined;
  /** Id of the item whose opening is on its way. */
  readonly opening?: string | null | undefined;
  /** For those who may change the agenda. */
  readonly model?: Omit<AgendaModel, 'items' | 'close'> | undefined;
}

/** The agenda as a spine: its items in order, the open one marked. */
export function AgendaSpine(props: AgendaSpineProps) {
  const { items, current, model } = props;
  const t = useTranslations('documents.agenda');
  const [editing, setEditing] = useState(false);
  return (
    <div className={styles['agenda']}>
      {items.length === 0 && <p className={styles['empty']}>{t('empty')}</p>}
      {editing && model !== undefined ? (
        <AgendaEditing items={items} current={current} model={model} />
      ) : (
        <ol className={styles['spine']}>
          {items.map((item, at) => (
            <SpineItem key={item.id} {...props} item={item} place={at + 1} />
          ))}
        </ol>
      )}
      {model !== undefined && (
        <div className={styles['foot']}>
          <Button kind="quiet" onPress={() => setEditing(!editing)} expanded={editing}>
            {editing ? t('done') : t('edit')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SpineItemProps extends AgendaSpineProps {
  readonly item: AgendaItem;
  readonly place: number;
}

function SpineItem({ item, place, current, onOpenItem, ...rest }: SpineItemProps) {
  const t = useTranslations('documents.agenda');
  const meeting = useTranslations('meeting');
  const title = shownTitle(item.titles, useReadingLanguage());
  const name = title?.text ?? t('untitled');
  const isCurrent = item.id === current;
  return (
    <li
      className={classes(styles['item'], isCurrent && styles['current'])}
      aria-current={isCurrent ? 'step' : undefined}
      data-item={item.id}
    >
      <span className={styles['place']} aria-hidden>
        {place}
      </span>
      <span className={styles['title']} lang={title?.language} dir="auto">
        {name}
      </span>
      {!isCurrent && onOpenItem !== undefined && (
        <Button
          kind="quiet"
          size="s"
          label={meeting('openItem', { title: name })}
          unavailable={rest.openUnavailable}
          waiting={rest.opening === item.id}
          onPress={() => onOpenItem(item)}
        >
          {t('open')}
        </Button>
      )}
    </li>
  );
}
