import { itemNumbers } from '@koinon/shared/minutes/item-numbers';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { AgendaModel } from './agenda-model.ts';
import type { Move } from './agenda-order.ts';
import { shownTitle } from './titles.ts';

/** Moves items, and says where they are now to whoever reads by ear. */
export function useMoving(model: Pick<AgendaModel, 'items' | 'move'>) {
  const t = useTranslations('agenda');
  const language = useReadingLanguage();
  const [said, setSaid] = useState('');
  const go = (move: Move | null) => {
    if (move === null) return;
    model.move(move);
    const items = model.items.get();
    const at = items.findIndex(({ id }) => id === move.id);
    const item = items[at];
    if (item === undefined) return;
    const title = shownTitle(item.titles, language)?.text ?? t('untitled');
    const number = itemNumbers(items)[at] ?? null;
    const place = { title, place: at + 1, count: items.length };
    setSaid(number === null ? t('movedBreak', place) : t('moved', { ...place, number }));
  };
  return { said, go };
}
