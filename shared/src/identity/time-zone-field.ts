import { z } from 'zod';

const TIME_ZONE_LENGTH = 64;

/** An IANA time zone that this machine knows. */
export const timeZoneField = z.string().max(TIME_ZONE_LENGTH).refine(isTimeZone);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
