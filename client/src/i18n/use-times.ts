import { useMemo } from 'react';
import { useLocale } from 'use-intl';

export interface Times {
  /** `14:32` */
  time(at: number): string;
  /** `14:32:05` */
  seconds(at: number): string;
  /** `Monday 3 March, 14:32` in the reader's order. */
  day(at: number): string;
  /** `3 March 2026`, of a date written `YYYY-MM-DD`. */
  date(date: string): string;
}

/** Moments as the reader writes them; a council's day has 24 hours everywhere. */
export function useTimes(): Times {
  const locale = useLocale();
  return useMemo(() => {
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const forms = {
      time: new Intl.DateTimeFormat(locale, time),
      seconds: new Intl.DateTimeFormat(locale, { ...time, second: '2-digit' }),
      day: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
      date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    };
    return {
      time: (at) => forms.time.format(at),
      seconds: (at) => forms.seconds.format(at),
      day: (at) => forms.day.format(at),
      date: (date) => forms.date.format(Date.parse(date)),
    };
  }, [locale]);
}
