import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { isSameClock, ownZone, useZone } from './zone.ts';

export interface Times {
  /** `14:32` */
  time(at: number): string;
  /** `14:32:05` */
  seconds(at: number): string;
  /** `Monday 3 March` in the reader's order. */
  day(at: number): string;
  /** `3 March 2026`, of a date written `YYYY-MM-DD`. */
  date(date: string): string;
  /** `14:32`; and where the reader's own clock shows another hour, of which zone it is. */
  zoned(at: number): string;
  /** What the reader's own clock shows then, with its zone; null where it shows the same. */
  own(at: number): string | null;
}

/** Moments as the reader writes them, by the clock of the page; a council's day has 24 hours everywhere. */
export function useTimes(): Times {
  const locale = useLocale();
  const zone = useZone();
  return useMemo(() => timesIn(locale, zone, ownZone()), [locale, zone]);
}

/** @param own zone of the reader's own clock */
export function timesIn(locale: string, timeZone: string, own: string): Times {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const named = { ...clock, timeZoneName: 'longGeneric' } as const;
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const forms = {
    time: new Intl.DateTimeFormat(locale, { ...clock, timeZone }),
    seconds: new Intl.DateTimeFormat(locale, { ...clock, second: '2-digit', timeZone }),
    day: new Intl.DateTimeFormat(locale, { ...day, timeZone }),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  };
  const inZone = (zone: string, at: number) =>
    new Intl.DateTimeFormat(locale, { ...named, timeZone: zone }).format(at);
  const isOwn = (at: number) => isSameClock(timeZone, own, at);
  return {
    time: (at) => forms.time.format(at),
    seconds: (at) => forms.seconds.format(at),
    day: (at) => forms.day.format(at),
    date: (date) => forms.date.format(Date.parse(date)),
    zoned: (at) => (isOwn(at) ? forms.time.format(at) : inZone(timeZone, at)),
    own: (at) => (isOwn(at) ? null : inZone(own, at)),
  };
}
