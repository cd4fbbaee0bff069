import { Languages } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../../i18n/use-language-name.ts';
import { languagesToWrite } from '../../minutes/translation/languages.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { mayTranslate } from './translation-languages.ts';

interface TranslateButtonProps {
  readonly view: MeetingView;
  /** The language that is being translated into; null: none. */
  readonly into: string | null;
  readonly onInto: (language: string | null) => void;
}

/** The way from the minutes to a translation of them, and back, for those who may write one. */
export function TranslateButton({ view, into, onInto }: TranslateButtonProps) {
  const t = useTranslations('translation');
  const nameOf = useLanguageName();
  if (!mayTranslate(view)) return null;
  return (
    <>
      <MenuButton
        label={t('translate')}
        icon={<Languages aria-hidden size={20} />}
        items={languagesToWrite(view).map((tag) => ({
          id: tag,
          words: t('into', { language: nameOf(tag) }),
        }))}
        onChoose={onInto}
      />
      {into !== null && (
        <Button kind="quiet" onPress={() => onInto(null)}>
          {t('back')}
        </Button>
      )}
    </>
  );
}
