import { boothOf, MOST_IN_BOOTH } from '@koinon/shared/interpretation/booths';
import type { Booth } from '@koinon/shared/interpretation/booths';
import { heldChannel } from '@koinon/shared/interpretation/channels';
import { channelName } from '../i18n/channel-name.ts';
import { NAMED_SIGN_LANGUAGES } from '../i18n/channel-name.ts';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';

export interface SeatedInterpreter {
  readonly id: string;
  readonly name: string;
  /** The channel they are on air in; null while they are not. */
  readonly onAir: string | null;
}

export interface ShownBooth {
  readonly id: string;
  readonly outputs: readonly string[];
  readonly seated: readonly SeatedInterpreter[];
  readonly full: boolean;
}

export function shownBooths({ state, people }: MeetingView): readonly ShownBooth[] {
  const { interpretation } = state;
  return interpretation.booths.map(({ id, outputs, seated }: Booth) => ({
    id,
    outputs,
    seated: seated.map((person) => ({
      id: person,
      name: nameOf(people, person),
      onAir: heldChannel(interpretation, person),
    })),
    full: seated.length >= MOST_IN_BOOTH,
  }));
}

/** Interpreters of the meeting who sit in no booth, by name. */
export function unseated({
  state,
  people,
}: MeetingView): readonly Omit<SeatedInterpreter, 'onAir'>[] {
  return [...people.values()]
    .filter(
      ({ id, role }) => role === 'interpreter' && boothOf(state.interpretation.booths, id) === null,
    )
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Languages of the councils this is made for, and of those who live there. */
const LANGUAGES = [
  'am',
  'ar',
  'bg',
  'bn',
  'bs',
  'ckb',
  'cs',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fr',
  'hr',
  'hu',
  'it',
  'ka',
  'lv',
  'mk',
  'nl',
  'pa',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'so',
  'sq',
  'sr',
  'ti',
  'tl',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
];

/** Languages that somebody can interpret into or from. */
export function languageTags(): readonly string[] {
  return LANGUAGES;
}

/** Languages of the meeting into which nobody is assigned to interpret. */
export function channelGaps({ state }: MeetingView): readonly string[] {
  return Object.entries(state.interpretation.channels)
    .filter(([, { assigned }]) => assigned.length === 0)
    .map(([tag]) => tag);
}

/** What a booth can work into: the meeting's own channels first. */
export function languageChoices({ state }: MeetingView): readonly { tag: string; name: string }[] {
  const own = Object.keys(state.interpretation.channels);
  const others = [...LANGUAGES, ...NAMED_SIGN_LANGUAGES]
    .filter((tag) => !own.includes(tag))
    .map((tag) => ({ tag, name: channelName(tag) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return [...own.map((tag) => ({ tag, name: channelName(tag) })), ...others];
}

/** An id for a booth that is about to open; counted on, so that no two are alike. */
export function nextBoothId({ state }: MeetingView): string {
  const taken = state.interpretation.booths.map(({ id }) => id);
  let number = taken.length + 1;
  while (taken.includes(`booth-${number}`)) number += 1;
  return `booth-${number}`;
}
