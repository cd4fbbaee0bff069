import { createContext, useContext } from 'react';

/**
 * The clock by which a page tells times, as an IANA name: that of the body's
 * city within its sittings, so that everybody reads the same hour and the
 * minutes say it too; null: the reader's own.
 */
export const ZoneContext = createContext<string | null>(null);

/** The zone in which times are told here. */
export function useZone(): string {
  return useContext(ZoneContext) ?? ownZone();
}

/** The zone of the reader's own clock. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone if this browser knows it, else null: an old one may lack a young name. */
export function knownZone(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** Whether clocks of both zones show the same at a moment, milliseconds since 1970. */
export function isSameClock(one: string, other: string, at: number): boolean {
  return clockIn(one, at) === clockIn(other, at);
}

function clockIn(timeZone: string, at: number): string {
  const form = { dateStyle: 'short', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat('en', form).format(at);
}
