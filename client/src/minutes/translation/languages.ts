import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { languageOfRecord } from '@koinon/shared/meeting/record-language';
import type { Motion } from '@koinon/shared/motions/motion';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

type Recorded = Pick<MeetingView, 'state'>;

/** BCP 47 tag of the language in which the minutes count; `und` where nobody has said. */
export function recordLanguage({ state }: Recorded): string {
  return languageOfRecord(constitutionOf(state.meeting));
}

/** Languages that these minutes can be translated into: those that are spoken or read here. */
export function translationLanguages(view: Recorded): readonly string[] {
  const record = recordLanguage(view);
  return languagesHere(view).filter((tag) => !isSameLanguage(tag, record));
}

/** Those that something here can be translated into: a motion may be moved in any language. */
export function languagesToWrite(view: Recorded): readonly string[] {
  const record = recordLanguage(view);
  const others = view.state.motions.motions.some((motion) => isInAnother(motion, record));
  return others ? languagesHere(view) : translationLanguages(view);
}

function languagesHere({ state }: Recorded): readonly string[] {
  return [...new Set([...LANGUAGES, ...Object.keys(state.interpretation.channels)])];
}

/** Whether somebody who reads this language needs a translation of a motion. */
export function isInAnother({ language }: Pick<Motion, 'language'>, reading: string): boolean {
  return language !== null && !isSameLanguage(language, reading);
}

export function isSameLanguage(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
