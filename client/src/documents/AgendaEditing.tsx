import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import hidden from '../ui/hidden.module.css';
import type { AgendaItem, AgendaModel } from './agenda-model.ts';
import { AgendaRow } from './AgendaRow.tsx';
import styles from './AgendaSpine.module.css';
import { NewItem } from './NewItem.tsx';
import { shownTitle } from './titles.ts';

interface AgendaEditingProps {
  readonly items: readonly AgendaItem[];
  readonly current: string | null;
  readonly model: Omit<AgendaModel, 'items' | 'close'>;
}

/** The agenda to change: every title a field, every item movable by button and by keyboard. */
export function AgendaEditing({ items, current, model }: AgendaEditingProps) {
  const t = useTranslations('documents.agenda');
  const common = useTranslations('common');
  const language = useReadingLanguage();
  const { list, said, move } = useMoving(items, model);
  const [leaving, setLeaving] = useState<AgendaItem | null>(null);
  const nameOf = (item: AgendaItem) => shownTitle(item.titles, language)?.text ?? t('untitled');
  return (
    <>
      <ol className={styles['rows']} ref={list}>
        {items.map((item, at) => (
          <AgendaRow
            key={item.id}
            name={nameOf(item)}
            title={item.titles[language] ?? ''}
            place={at + 1}
            count={items.length}
            isOpen={item.id === current}
            onRename={(title) => model.rename(item.id, language, title)}
            onMove={(by) => move(item, at + by, nameOf(item))}
            onRemove={() => setLeaving(item)}
          />
        ))}
      </ol>
      <NewItem onAdd={(title) => model.add(title, language)} />
      <p role="status" className={hidden['hidden']}>
        {said}
      </p>
      {leaving !== null && (
        <ConfirmDialog
          title={t('removeQuestion')}
          confirm={t('removeIt')}
          cancel={common('cancel')}
          onCancel={() => setLeaving(null)}
          onConfirm={() => {
            model.remove(leaving.id);
            setLeaving(null);
          }}
        >
          {t('removeMeaning', { title: nameOf(leaving) })}
        </ConfirmDialog>
      )}
    </>
  );
}

/** Moves items, says where they are now, and keeps the focus on the button that was pressed. */
function useMoving(items: readonly AgendaItem[], model: Pick<AgendaModel, 'move'>) {
  const t = useTranslations('documents.agenda');
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [items]);
  const move = (item: AgendaItem, to: number, title: string) => {
    const { activeElement } = document;
    const inside = activeElement instanceof HTMLElement && list.current?.contains(activeElement);
    pressed.current = inside === true ? activeElement : null;
    model.move(item.id, to);
    setSaid(t('moved', { title, place: to + 1, count: items.length }));
  };
  return { list, said, move };
}
