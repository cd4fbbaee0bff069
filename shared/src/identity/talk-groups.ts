import type { Localized } from '../kernel/localized.ts';

/** A group whose share of the talk time the body wants to see, e.g. women, or people under 30. */
export interface TalkGroup {
  readonly id: string;
  readonly name: Localized;
}

/**
 * The groups of a body, and who is told their shares: the officers of the
 * sitting, or everybody with a part in it. Nobody is ever put in a group by
 * somebody else; to which ones somebody belongs is in no record.
 */
export interface TalkGroups {
  readonly groups: readonly TalkGroup[];
  readonly shownTo: 'officers' | 'inside';
}

export const NO_TALK_GROUPS: TalkGroups = { groups: [], shownTo: 'officers' };

/** More would tell of people, by what the groups have in common. */
export const MOST_TALK_GROUPS = 6;

/** Which groups there are in a sitting, and which ones somebody has declared for themselves. */
export interface OwnGroups extends TalkGroups {
  readonly declared: readonly string[];
}
