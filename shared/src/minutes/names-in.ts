import { inLanguage } from '../kernel/localized.ts';
import { dayNumber } from '../law/civil-date.ts';
import { localeOf } from './language.ts';
import type { MinutesLanguage } from './language.ts';
import type { Names } from './said.ts';

const SECONDS_IN_MINUTE = 60;
const MS_IN_DAY = 86_400_000;

export interface Naming {
  readonly language: MinutesLanguage;
  /** IANA name of the city's time zone, e.g. `Europe/Athens`: minutes say its clock's time, wherever they are read. */
  readonly timeZone: string;
  person(id: string): string;
}

/** Names, times and dates as the language writes them; a council's day has 24 hours everywhere. */
export function namesIn({ language, timeZone, person }: Naming): Names {
  const locale = localeOf(language);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const time = new Intl.DateTimeFormat(locale, clock);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const unit = (name: 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  const minutes = unit('minute');
  const seconds = unit('second');
  return {
    person,
    text: (text) => inLanguage(text, language),
    time: (at) => time.format(at),
    date: (at) => date.format(at),
    day: (written) => day.format(dayNumber(written) * MS_IN_DAY),
    duration: (total) => {
      const whole = Math.floor(total / SECONDS_IN_MINUTE);
      const rest = Math.round(total % SECONDS_IN_MINUTE);
      const parts = [
        ...(whole > 0 ? [minutes.format(whole)] : []),
        ...(rest > 0 || whole === 0 ? [seconds.format(rest)] : []),
      ];
      return parts.join(' ');
    },
  };
}
