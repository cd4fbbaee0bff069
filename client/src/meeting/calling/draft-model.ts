import type { Role } from '@koinon/shared/identity/people';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import { isEmpty, NO_TEXTS, written } from '../../i18n/texts.ts';
import type { Texts } from '../../i18n/texts.ts';

export type InvitedRole = Exclude<Role, 'administrator'>;
export const INVITED_ROLES: readonly InvitedRole[] = [
  'chair',
  'clerk',
  'member',
  'interpreter',
  'guest',
  'hall',
];

/** Languages a channel can be opened in, beside those of the interface. */
export const CHANNEL_LANGUAGES: readonly string[] = [
  ...LANGUAGES,
  ...['de', 'es', 'fa', 'fr', 'hr', 'it', 'lv', 'nl', 'ps', 'ru', 'so', 'sq', 'ti', 'tr', 'uk'],
  ...['ur'],
];

export interface DraftItem {
  readonly key: string;
  readonly title: Texts;
}

export interface DraftPerson {
  readonly key: string;
  readonly name: string;
  readonly role: InvitedRole;
  readonly language: Language;
  /** For interpreters. */
  readonly channels: readonly string[];
  /** Of the city's pool: their id there. */
  readonly pool?: string;
}

/** A meeting as it is being called. */
export interface Draft {
  readonly title: Texts;
  readonly body: Texts;
  readonly channels: readonly string[];
  readonly items: readonly DraftItem[];
  readonly people: readonly DraftPerson[];
}

/** What is wrong with a field; every kind has words. */
export type Fault =
  | 'needTitle'
  | 'needBody'
  | 'needItem'
  | 'needItems'
  | 'needName'
  | 'needChair'
  | 'needChannels'
  | 'badText';

/** Faults by field: `title`, `items.0`, `people.2.name`. */
export type Faults = Readonly<Record<string, Fault>>;

export function newItem(key: string): DraftItem {
  return { key, title: NO_TEXTS };
}

export function newPerson(key: string, role: InvitedRole, language: Language): DraftPerson {
  return { key, name: '', role, language, channels: [] };
}

export function newDraft(newKey: () => string, language: Language): Draft {
  return {
    title: NO_TEXTS,
    body: NO_TEXTS,
    channels: [language],
    items: [newItem(newKey())],
    people: (['chair', 'clerk', 'member'] as const).map((role) =>
      newPerson(newKey(), role, language),
    ),
  };
}

/** An interpreter's channels, as far as the meeting still has them. */
function channelsOf(person: DraftPerson, draft: Draft): readonly string[] {
  return person.channels.filter((channel) => draft.channels.includes(channel));
}

export function faultsOf(draft: Draft): Faults {
  const faults: Record<string, Fault> = {};
  if (isEmpty(draft.title)) faults['title'] = 'needTitle';
  if (isEmpty(draft.body)) faults['body'] = 'needBody';
  if (draft.items.length === 0) faults['items'] = 'needItems';
  draft.items.forEach((item, index) => {
    if (isEmpty(item.title)) faults[`items.${index}`] = 'needItem';
  });
  if (!draft.people.some(({ role }) => role === 'chair')) faults['people'] = 'needChair';
  draft.people.forEach((person, index) => {
    if (person.name.trim() === '') faults[`people.${index}.name`] = 'needName';
    if (person.role === 'interpreter' && channelsOf(person, draft).length === 0) {
      faults[`people.${index}.channels`] = 'needChannels';
    }
  });
  return faults;
}

/** Fields as the server names them, in the form's own way. */
export function faultsFrom(fields: readonly string[]): Faults {
  const keys = fields.map((field) => {
    const parts = field.split('.');
    const kept = parts[0] === 'people' ? 3 : parts[0] === 'items' ? 2 : 1;
    return parts.slice(0, kept).join('.');
  });
  return Object.fromEntries(keys.map((key) => [key, 'badText' as const]));
}

/** What is sent to the server. */
export function requestOf(draft: Draft) {
  return {
    title: written(draft.title),
    body: written(draft.body),
    channels: draft.channels,
    items: draft.items.map(({ title }) => ({ title: written(title) })),
    people: draft.people.map((person) => ({
      name: person.name.trim(),
      role: person.role,
      language: person.language,
      ...(person.role === 'interpreter' ? { channels: channelsOf(person, draft) } : {}),
    })),
  };
}
