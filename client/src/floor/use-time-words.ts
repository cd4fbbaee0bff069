import { useTranslations } from 'use-intl';

const MINUTE_S = 60;

/** A length of time that was granted: `3 minutes`, `30 seconds`, or no limit. */
export function useTimeWords() {
  const t = useTranslations('floor');
  return (seconds: number | null): string => {
    if (seconds === null) return t('noLimit');
    return seconds % MINUTE_S === 0
      ? t('minutes', { count: seconds / MINUTE_S })
      : t('seconds', { count: seconds });
  };
}
