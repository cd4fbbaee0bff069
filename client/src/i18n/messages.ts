import type { Language } from './languages.ts';
import type { Messages } from './messages/translation.ts';
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
