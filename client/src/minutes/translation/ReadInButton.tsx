import { BookOpenText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../../i18n/use-language-name.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';

interface ReadInButtonProps {
  /** BCP 47 tags of the translations that there may be. */
  readonly languages: readonly string[];
  /** BCP 47 tag of the text as it was written; `und` where nobody has said. */
  readonly original: string;
  /** What is shown; null: the original. */
  readonly shown: string | null;
  /** Null: the original. */
  readonly onRead: (language: string | null) => void;
}

/** No language is called so. */
const ORIGINAL = '*';

/** Lets a reader choose the language of minutes, whatever the page itself speaks. */
export function ReadInButton({ languages, original, shown, onRead }: ReadInButtonProps) {
  const t = useTranslations('translation.reading');
  const nameOf = useLanguageName();
  if (languages.length === 0) return null;
  const asWritten =
    original === 'und' ? t('asWritten') : t('asWrittenIn', { language: nameOf(original) });
  const called = (tag: string) => (tag === ORIGINAL ? asWritten : nameOf(tag));
  const now = shown ?? ORIGINAL;
  return (
    <MenuButton
      label={t('choose', { language: called(now) })}
      icon={<BookOpenText aria-hidden size={20} />}
      items={[ORIGINAL, ...languages].map((id) => ({
        id,
        words: id === now ? t('shown', { language: called(id) }) : called(id),
      }))}
      onChoose={(id) => onRead(id === ORIGINAL ? null : id)}
    />
  );
}
