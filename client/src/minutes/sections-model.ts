import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Fact } from '@koinon/shared/minutes/fact';
import { CLOSING, OPENING } from '@koinon/shared/minutes/sections';
import type { ListedItem } from '@koinon/shared/minutes/tree';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import { minutesOf } from '@koinon/shared/record/minutes-of';

/** A part of the minutes: what came before the first item, an item, or the close. */
export interface MinutesSection {
  readonly id: string;
  readonly kind: 'opening' | 'item' | 'closing';
  /** In the reader's language; empty for the opening and the close. */
  readonly title: string;
  /** `2.1`; null where it has none. */
  readonly number: string | null;
  readonly depth: 0 | 1;
  /** What the record says there, in its order. */
  readonly facts: readonly Fact[];
}

/** All sections of a meeting's minutes as this reader has them, in their order. */
export function sectionsOf(
  state: MeetingState,
  agenda: readonly ListedItem[],
  language: string,
): readonly MinutesSection[] {
  const { sections } = minutesOf(state, { meeting: '', agenda, prose: {} });
  return sections.map(({ id, kind, title, number, depth, blocks }) => ({
    id,
    kind,
    title: title === null ? '' : inLanguage(title, language),
    number,
    depth,
    facts: blocks.flatMap((block) => ('fact' in block ? [block.fact] : [])),
  }));
}

/** Which section is being dealt with: the item now, else the opening or the close. */
export function sectionNow({ meeting }: MeetingState): string {
  if (meeting.status === 'closed') return CLOSING;
  return meeting.status === 'unplanned' ? OPENING : (meeting.item?.item ?? OPENING);
}
