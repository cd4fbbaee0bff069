import { AGENDA_KINDS } from '@koinon/shared/documents/agenda';
import type { AgendaKind } from '@koinon/shared/documents/agenda';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import styles from './AgendaEditing.module.css';
import { KindPick } from './KindPick.tsx';

/** Adds an item at the end. */
export function NewItem({ onAdd }: { readonly onAdd: (title: string, kind: AgendaKind) => void }) {
  const t = useTranslations('agenda');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<AgendaKind>(AGENDA_KINDS[1]);
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    const trimmed = title.trim();
    if (trimmed === '') return;
    onAdd(trimmed, kind);
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
      <div className={styles['newLine']}>
        <KindPick label={t('newKind')} kind={kind} onChoose={setKind} />
        <button type="submit" className={styles['add']}>
          {t('add')}
        </button>
      </div>
    </form>
  );
}
