import type { TranslationProgress } from '@koinon/shared/documents/translated';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../../i18n/use-language-name.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface TranslationNoticeProps {
  readonly progress: TranslationProgress;
  /** BCP 47 tags. */
  readonly language: string;
  readonly original: string;
  readonly onOriginal?: () => void;
}

/** Says of a text that it is a translation, how far it goes, and which text counts. */
export function TranslationNotice(props: TranslationNoticeProps) {
  const { progress, language, original, onOriginal } = props;
  const t = useTranslations('translation.reading');
  const nameOf = useLanguageName();
  const missing = progress.of - progress.translated;
  return (
    <Notice tone={progress.stale > 0 ? 'heed' : 'plain'}>
      <p>
        {original === 'und'
          ? t('noticeUnd', { language: nameOf(language) })
          : t('notice', { language: nameOf(language), record: nameOf(original) })}
      </p>
      {missing > 0 && <p>{t('missing', { count: missing })}</p>}
      {progress.stale > 0 && <p>{t('older', { count: progress.stale })}</p>}
      {onOriginal && (
        <Button kind="quiet" size="s" onPress={onOriginal}>
          {t('original')}
        </Button>
      )}
    </Notice>
  );
}

/** To whoever asked for a language into which nobody has translated anything here. */
export function NothingIn({ language }: { readonly language: string }) {
  const t = useTranslations('translation.reading');
  const nameOf = useLanguageName();
  return <Notice tone="plain">{t('nothingIn', { language: nameOf(language) })}</Notice>;
}

interface ToTranslationProps {
  /** BCP 47 tag. */
  readonly language: string;
  readonly onPress: () => void;
}

/** From the text that counts back to its translation. */
export function ToTranslation({ language, onPress }: ToTranslationProps) {
  const t = useTranslations('translation.reading');
  const nameOf = useLanguageName();
  return (
    <div>
      <Button kind="quiet" onPress={onPress}>
        {t('translated', { language: nameOf(language) })}
      </Button>
    </div>
  );
}
