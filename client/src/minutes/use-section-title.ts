import { useTranslations } from 'use-intl';
import type { MinutesSection } from './sections-model.ts';

/** How a section is called: its number and title, or the reader's word for opening and close. */
export function useSectionTitle(): (section: MinutesSection) => string {
  const t = useTranslations('minutes.sections');
  return ({ kind, number, title }) => {
    if (kind !== 'item') return t(kind);
    const called = title === '' ? t('untitled') : title;
    return number === null ? called : `${number} ${called}`;
  };
}
