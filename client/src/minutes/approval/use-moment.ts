import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { useZone } from '../../i18n/zone.ts';

/** A day with its year, and the time: `3 March 2026 at 14:32` as the reader writes it. */
export function useMoment(): (at: number) => string {
  const locale = useLocale();
  const timeZone = useZone();
  return useMemo(() => {
    const form = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' } as const;
    const moment = new Intl.DateTimeFormat(locale, { ...form, timeZone });
    return (at) => moment.format(at);
  }, [locale, timeZone]);
}
