import type { Language } from './languages.ts';
import type { DeskMessages, FirstMessages, Messages } from './messages/translation.ts';
import { fetchPart } from '../ui/part.ts';

/** Each language is fetched when somebody reads in it. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./messages/en/index.ts'),
  el: () => import('./messages/el/index.ts'),
  sl: () => import('./messages/sl/index.ts'),
  ar: () => import('./messages/ar/index.ts'),
};

export async function loadMessages(language: Language): Promise<Messages> {
  return (await fetchPart(LOADERS[language])).messages;
}

type FirstLoader = () => Promise<{ readonly firstMessages: FirstMessages }>;

const FIRST_LOADERS: Readonly<Record<Language, FirstLoader>> = {
  en: () => import('./messages/en/first.ts'),
  el: () => import('./messages/el/first.ts'),
  sl: () => import('./messages/sl/first.ts'),
  ar: () => import('./messages/ar/first.ts'),
};

/** What the gallery's first picture says, and nothing more: for a phone on a weak line. */
export async function loadFirstMessages(language: Language): Promise<FirstMessages> {
  return (await fetchPart(FIRST_LOADERS[language])).firstMessages;
}

type DeskLoader = () => Promise<{ readonly deskMessages: DeskMessages }>;

const DESK_LOADERS: Readonly<Record<Language, DeskLoader>> = {
  en: () => import('./messages/en/desk.ts'),
  el: () => import('./messages/el/desk.ts'),
  sl: () => import('./messages/sl/desk.ts'),
  ar: () => import('./messages/ar/desk.ts'),
};

/** What only an administrator's page says. */
export async function loadDeskMessages(language: Language): Promise<DeskMessages> {
  return (await fetchPart(DESK_LOADERS[language])).deskMessages;
}
