import type { TalkGroup, TalkGroups } from '@koinon/shared/identity/talk-groups';
import { textsOf, written } from '../i18n/texts.ts';
import type { Texts } from '../i18n/texts.ts';

export interface DraftGroup {
  readonly id: string;
  readonly texts: Texts;
}

export function draftGroups(groups: readonly TalkGroup[]): readonly DraftGroup[] {
  return groups.map(({ id, name }) => ({ id, texts: textsOf(name) }));
}

export function talkGroupsOfDraft(
  groups: readonly DraftGroup[],
  shownTo: TalkGroups['shownTo'],
): TalkGroups {
  return { groups: groups.map(({ id, texts }) => ({ id, name: written(texts) })), shownTo };
}
