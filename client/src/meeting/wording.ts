import type { Poll } from '@koinon/shared/voting/poll';
import type { useTranslations } from 'use-intl';

/** What an entry's words are made with. */
export interface Wording {
  readonly t: ReturnType<typeof useTranslations<'record'>>;
  name(person: string): string;
  title(texts: Readonly<Record<string, string>>): string;
  language(tag: string): string;
  seconds(seconds: number): string;
  /** `14:32` */
  time(at: number): string;
  /** `31 January 2027`, of a date written `YYYY-MM-DD`. */
  date(date: string): string;
  /** Several names as one text. */
  list(names: readonly string[]): string;
  /** A motion's title, whether or not the motion is still there. */
  motion(id: string): string;
  /** The title of the motion that an amendment is about. */
  amended(amendment: string): string;
  /** Who moved an amendment. */
  mover(amendment: string): string;
  /** Null where the reader has nothing of it. */
  poll(id: string): Poll | null;
  /** A poll's question. */
  question(poll: string): string;
  /** `7/2026` */
  decision(id: string): string;
}

/** An entry with a few words on how it came. */
export function remarked(text: string, what: string, { t }: Wording): string {
  return t('remarked', { text, what });
}

/** Said of an entry of a later version than this page. */
export function unknownEntry(_event: never, { t }: Wording): string {
  return t('unknown');
}
