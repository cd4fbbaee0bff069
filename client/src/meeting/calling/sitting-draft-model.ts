import { checkCall } from '@koinon/shared/bodies/calling';
import type { CallChecked } from '@koinon/shared/bodies/calling';
import type { FoundedBody } from '@koinon/shared/bodies/body';
import type { EarlierItem } from '@koinon/shared/bodies/desk';
import type { AgendaTemplate } from '@koinon/shared/bodies/templates';
import type { Localized } from '@koinon/shared/kernel/localized';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import { failedInARow, rulesOf } from '@koinon/shared/bodies/standing';
import type { Language } from '../../i18n/languages.ts';
import { isEmpty, NO_TEXTS, textsOf, written } from '../../i18n/texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { instantIn } from '../../i18n/zoned-time.ts';
import { newItem } from './draft-model.ts';
import type { DraftItem, DraftPerson } from './draft-model.ts';

export const OTHER_ROLES = ['interpreter', 'hall', 'guest'] as const;

type Taken =
  | { readonly meeting: string; readonly item: string }
  | { readonly template: string; readonly item: number };

export interface SittingItem extends DraftItem {
  /** Taken over from the sitting that failed for want of a quorum. */
  readonly original: boolean;
  /** The item of an earlier sitting or of a template that it is taken over from, with all that belongs to it. */
  readonly from?: Taken;
}

/** A sitting of a body as it is being called. */
export interface SittingDraft {
  readonly title: Texts;
  /** `YYYY-MM-DD` and `HH:MM`, as clocks show them where the body is. */
  readonly date: string;
  readonly time: string;
  readonly place: string;
  /** The day on which the invitation goes out; null: now. */
  readonly sentOn: string | null;
  readonly urgent: boolean;
  readonly because: string;
  readonly repeats: boolean;
  readonly repeatOf: number;
  readonly announced: boolean;
  readonly channels: readonly string[];
  readonly items: readonly SittingItem[];
  readonly notInvited: readonly string[];
  readonly others: readonly DraftPerson[];
}

export type SittingFault =
  | 'needTitle'
  | 'needItem'
  | 'needItems'
  | 'needName'
  | 'needChannels'
  | 'needDate'
  | 'needPlace'
  | 'needReason';
export type SittingFaults = Readonly<Record<string, SittingFault>>;

export function newSitting(
  body: FoundedBody,
  newKey: () => string,
  language: Language,
): SittingDraft {
  const failed = failedInARow(body);
  return {
    title: NO_TEXTS,
    date: '',
    time: '18:00',
    place: body.sittings.at(-1)?.call.place ?? '',
    sentOn: null,
    urgent: false,
    because: '',
    repeats: failed > 0,
    repeatOf: Math.max(1, failed),
    announced: true,
    channels: [language],
    items: [newSittingItem(newKey())],
    notInvited: [],
    others: [],
  };
}

export function newSittingItem(key: string): SittingItem {
  return { ...newItem(key), original: false };
}

/** A draft's items with those of an earlier sitting behind them; lines that are still empty give way. */
export function withEarlier(
  items: readonly SittingItem[],
  meeting: string,
  earlier: readonly EarlierItem[],
  newKey: () => string,
): readonly SittingItem[] {
  const taken = earlier.map(({ id: item, title }) => ({ title, from: { meeting, item } }));
  return withTaken(items, taken, newKey);
}

/** A draft's items with those of a template behind them; lines that are still empty give way. */
export function withTemplate(
  items: readonly SittingItem[],
  { id: template, items: kept }: AgendaTemplate,
  newKey: () => string,
): readonly SittingItem[] {
  const taken = kept.map(({ title }, item) => ({ title, from: { template, item } }));
  return withTaken(items, taken, newKey);
}

/** Each is taken once: what was taken before from the same place gives way. */
function withTaken(
  items: readonly SittingItem[],
  taken: readonly { readonly title: Localized; readonly from: Taken }[],
  newKey: () => string,
): readonly SittingItem[] {
  const added = taken.map(({ title, from }) => {
    return { ...newSittingItem(newKey()), title: textsOf(title), from };
  });
  const isThere = ({ from }: SittingItem) =>
    from !== undefined && taken.some((one) => isSame(one.from, from));
  return [...items.filter((item) => !isEmpty(item.title) && !isThere(item)), ...added];
}

function isSame(one: Taken, other: Taken): boolean {
  if (one.item !== other.item) return false;
  return 'meeting' in one
    ? 'meeting' in other && one.meeting === other.meeting
    : 'template' in other && one.template === other.template;
}

/** When the invitation goes out by itself on another day than today. */
const NOON = '12:00';

/** What the body's rules say of the draft's days; null while it has no date. */
export function checkDraft(
  draft: SittingDraft,
  body: FoundedBody,
  now: number,
): (CallChecked & { readonly sentAt: number; readonly startsAt: number }) | null {
  const startsAt = instantIn(body.timeZone, draft.date, draft.time);
  const sentAt = draft.sentOn === null ? now : instantIn(body.timeZone, draft.sentOn, NOON);
  if (startsAt === null || sentAt === null) return null;
  const { urgent, notInvited } = draft;
  return { sentAt, startsAt, ...checkCall(body, { sentAt, startsAt, urgent, notInvited }) };
}

/** Whether somebody has to answer for calling it so. */
function needsReason({ ordinary, missing }: CallChecked): boolean {
  return !ordinary.inTime || missing.roles.length > 0;
}

/** Roles the rules want invited beside the members, e.g. the mayor. */
export function rolesToInvite(body: FoundedBody): readonly string[] {
  return rulesOf(body).calling.mustInvite;
}

export function sittingFaults(draft: SittingDraft, body: FoundedBody, now: number): SittingFaults {
  const faults: Record<string, SittingFault> = {};
  const checked = checkDraft(draft, body, now);
  if (isEmpty(draft.title)) faults['title'] = 'needTitle';
  if (checked === null) faults['date'] = 'needDate';
  else if (needsReason(checked) && draft.because.trim() === '') {
    faults['because'] = 'needReason';
  }
  if (draft.place.trim() === '') faults['place'] = 'needPlace';
  if (draft.items.length === 0) faults['items'] = 'needItems';
  draft.items.forEach((item, index) => {
    if (isEmpty(item.title)) faults[`items.${index}`] = 'needItem';
  });
  draft.others.forEach((person, index) => {
    if (person.name.trim() === '') faults[`others.${index}.name`] = 'needName';
    if (person.role === 'interpreter' && channelsOf(person, draft).length === 0) {
      faults[`others.${index}.channels`] = 'needChannels';
    }
  });
  return faults;
}

/** Languages of the sitting into which nobody who is invited interprets. */
export function draftGaps(draft: SittingDraft): readonly string[] {
  const interpreters = draft.others.filter(({ role }) => role === 'interpreter');
  const covered = interpreters.flatMap((person) => channelsOf(person, draft));
  return draft.channels.filter((channel) => !covered.includes(channel));
}

/** An interpreter's channels, as far as the sitting still has them. */
function channelsOf(person: DraftPerson, draft: SittingDraft): readonly string[] {
  return person.channels.filter((channel) => draft.channels.includes(channel));
}

/** What is sent to the server of a draft without faults; null of one that has no date. */
export function sittingRequest(
  draft: SittingDraft,
  body: FoundedBody,
  now: number,
): SittingRequest | null {
  const checked = checkDraft(draft, body, now);
  if (checked === null) return null;
  const reason = draft.because.trim();
  const answered = needsReason(checked) && reason !== '';
  return {
    title: written(draft.title),
    channels: [...draft.channels],
    items: draft.items.map(({ title, original, from }) => ({
      title: written(title),
      original: draft.repeats && original,
      ...(from === undefined ? {} : { from }),
    })),
    others: draft.others.flatMap((person) => othersOf(person, draft)),
    call: {
      sentAt: checked.sentAt,
      startsAt: checked.startsAt,
      place: draft.place.trim(),
      repeatOf: draft.repeats ? draft.repeatOf : 0,
      announced: draft.repeats && draft.announced,
      notInvited: [...draft.notInvited],
      urgent: draft.urgent,
      lateBecause: answered ? reason : null,
    },
  };
}

function othersOf(person: DraftPerson, draft: SittingDraft): SittingRequest['others'] {
  const role = OTHER_ROLES.find((one) => one === person.role);
  if (role === undefined) return [];
  const { name, language } = person;
  const channels = role === 'interpreter' ? { channels: [...channelsOf(person, draft)] } : {};
  const pool = person.pool === undefined ? {} : { pool: person.pool };
  return [{ name: name.trim(), role, language, ...channels, ...pool }];
}
