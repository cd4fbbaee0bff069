import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import styles from './AgendaSpine.module.css';

/** Adds an item at the end. */
export function NewItem({ onAdd }: { readonly onAdd: (title: string) => void }) {
  const t = useTranslations('documents.agenda');
  const [title, setTitle] = useState('');
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    const trimmed = title.trim();
    if (trimmed === '') return;
    onAdd(trimmed);
    setTitle('');
  };
  return (
    <form className={styles['new']} onSubmit={add}>
      <input
        className={styles['field']}
        aria-label={t('newTitle')}
        placeholder={t('newTitle')}
        value={title}
        dir="auto"
        onChange={({ target }) => setTitle(target.value)}
      />
      <button type="submit" className={styles['add']}>
        {t('add')}
      </button>
    </form>
  );
}
