import type { EventMeta } from '../kernel/decider.ts';
import type { Attendee } from '../minutes/fact.ts';
import type { Account, Noted } from '../minutes/noted.ts';
import type { RecordEvent } from './meeting-state.ts';
import { withLastChanged, withNoted } from './noting.ts';

type Corrected = Extract<RecordEvent, { readonly type: 'PresenceCorrected' }>;

/**
 * A presence began or ended at another time than was noted. It is known by its
 * person and the beginning it had so far; where the ending was no fact yet, it
 * becomes one.
 */
export function correctedPresence(
  account: Account,
  event: Corrected,
  meta: EventMeta,
): readonly Noted[] {
  const { person, since, from, to } = event;
  const isMeant = (one: { readonly person: string; readonly since: number }) =>
    one.person === person && one.since === since;
  const noted = account.noted.map((one) => {
    if (one.kind === 'sitting-opened') return correctedOpening(one, event, meta);
    if (one.kind === 'arrived' && isMeant(one)) {
      return { ...one, since: from, ...(from !== since && { corrected: meta.n }) };
    }
    if (one.kind !== 'left' || !isMeant(one)) return one;
    const time = to ?? one.time;
    return { ...one, since: from, time, ...(time !== one.time && { corrected: meta.n }) };
  });
  const isNoted = account.noted.some((one) => one.kind === 'left' && isMeant(one));
  if (to === null || isNoted || to <= openedAt(noted)) return noted;
  const departure = { kind: 'left', person, since: from, time: to, because: 'noted' } as const;
  const later = withNoted({ ...account, noted }, meta, departure, sectionAt(noted, to));
  return withLastChanged(later, (one) => ({ ...one, corrected: meta.n }));
}

type Opening = Extract<Noted, { readonly kind: 'sitting-opened' }>;

/** Only what the opening says of the person is a correction of it. */
function correctedOpening(
  opening: Opening,
  { person, since, from, to }: Corrected,
  { n }: EventMeta,
): Opening {
  const was = opening.present.find((one) => one.person === person && one.since === since);
  if (was === undefined) return opening;
  const { until: _until, ...rest } = was;
  const gone = to !== null && to <= opening.at ? { until: to } : {};
  const now: Attendee = { ...rest, since: from, ...gone };
  const present = opening.present.map((one) => (one === was ? now : one));
  const isOther = from > opening.at || since > opening.at || now.until !== was.until;
  return { ...opening, present, ...(isOther && { corrected: n }) };
}

function openedAt(noted: readonly Noted[]): number {
  return noted.find(({ kind }) => kind === 'sitting-opened')?.at ?? 0;
}

/** What was being dealt with at that time. */
function sectionAt(noted: readonly Noted[], time: number): string {
  const begun = noted.filter(
    ({ kind, at }) => (kind === 'sitting-opened' || kind === 'item-opened') && at <= time,
  );
  return begun.at(-1)?.section ?? noted[0]?.section ?? '';
}

/** Said after the opening of somebody who was missing there, it corrects the opening. */
export function excuseGiven(account: Account, person: string, meta: EventMeta): readonly Noted[] {
  const noted = withLastChanged(account.noted, (one) => {
    if (one.kind !== 'sitting-opened' || !one.absent.includes(person)) return null;
    const absent = one.absent.filter((other) => other !== person);
    return { ...one, absent, excused: [...one.excused, person], corrected: meta.n };
  });
  const isKnown = account.noted.some(
    (one) => one.kind === 'sitting-opened' && one.excused.includes(person),
  );
  if (noted !== account.noted || isKnown) return noted;
  return withNoted(account, meta, { kind: 'excused', person });
}

export function excuseTakenBack(
  account: Account,
  person: string,
  meta: EventMeta,
): readonly Noted[] {
  const rest = account.noted.filter((one) => one.kind !== 'excused' || one.person !== person);
  const noted = rest.length === account.noted.length ? account.noted : rest;
  return withLastChanged(noted, (one) => {
    if (one.kind !== 'sitting-opened' || !one.excused.includes(person)) return null;
    const excused = one.excused.filter((other) => other !== person);
    return { ...one, excused, absent: [...one.absent, person], corrected: meta.n };
  });
}
