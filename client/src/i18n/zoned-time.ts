/**
 * The instant at which clocks in a city show a date and a time.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @returns milliseconds since 1970; null where these are not a date and a time.
 *   A time that the clocks skip is the one as much later; of one that they
 *   show twice, the first.
 */
export function instantIn(zone: string, date: string, time: string): number | null {
  const asUtc = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(asUtc)) return null;
  const before = asUtc - offsetAt(zone, asUtc - A_DAY_MS);
  const after = asUtc - offsetAt(zone, asUtc + A_DAY_MS);
  const shown = [before, after].filter((at) => at + offsetAt(zone, at) === asUtc);
  return shown.length === 0 ? before : Math.min(...shown);
}

const A_DAY_MS = 24 * 60 * 60 * 1_000;

/** The date and the time that clocks in a city show, `YYYY-MM-DD` and `HH:MM`. */
export function shownIn(
  zone: string,
  at: number,
): { readonly date: string; readonly time: string } {
  const shown = new Date(at + offsetAt(zone, at)).toISOString();
  return { date: shown.slice(0, shown.indexOf('T')), time: shown.slice(...TIME_IN_ISO) };
}

/** Where `HH:MM` stands in `YYYY-MM-DDTHH:MM:SS.sssZ`. */
const TIME_IN_ISO = [11, 16] as const;

/** How far clocks in the zone are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / 1_000) * 1_000;
}
