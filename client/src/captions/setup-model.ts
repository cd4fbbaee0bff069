import { captionLanguages, isCaptioner } from '@koinon/shared/captions/captions';
import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { channelName } from '../i18n/channel-name.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { MeetingView } from '../session/meeting-session.ts';

/** Languages that somebody, or a program, captions. */
export function setUpLanguages({ state }: MeetingView): readonly string[] {
  return captionLanguages(state.captions);
}

/** What can be captioned: what is spoken here first, then what is read here. */
export function captionChoices({ state, people }: MeetingView) {
  const spoken = Object.keys(state.interpretation.channels).filter((tag) => !isSignLanguage(tag));
  const read = [...people.values()].map(({ language }) => language);
  const tags = [...new Set([...spoken, ...read, ...LANGUAGES])].filter(
    (tag) => !isSignLanguage(tag),
  );
  return tags.map((tag) => ({ tag, name: channelName(tag) }));
}

const WITHOUT_PART = ['guest', 'hall', 'administrator'];

/** Who may be asked to caption the language: interpreters first, since most captioners are called as such. */
export function captionersFor({ state, people }: MeetingView, language: string) {
  return [...people.values()]
    .filter(
      ({ id, role }) => !WITHOUT_PART.includes(role) && !isCaptioner(state.captions, id, language),
    )
    .toSorted((a, b) => rank(a.role) - rank(b.role) || a.name.localeCompare(b.name));
}

function rank(role: string): number {
  return role === 'interpreter' ? 0 : 1;
}
