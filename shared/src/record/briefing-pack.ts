/**
 * The briefing pack: what interpreters need before and during a meeting, as
 * one page. It is made for whoever asks, of what they may see of the meeting.
 */
import type { AgendaItem } from '../documents/agenda.ts';
import type { Role } from '../identity/people.ts';
import type { Localized } from '../kernel/localized.ts';
import type { Amendment } from '../motions/amendment.ts';
import type { Motion } from '../motions/motion.ts';
import type { Cell } from '../briefing/cells.ts';

export interface BriefedPerson {
  readonly id: string;
  /** As it is spelled. */
  readonly name: string;
  readonly role: Role;
}

export interface BriefingPack {
  readonly title: Localized;
  readonly body: Localized;
  /** Milliseconds since 1970; null: nobody said. */
  readonly startsAt: number | null;
  readonly place: string;
  /** IANA name of the body's clock; null: nobody said. */
  readonly timeZone: string | null;
  /** The channels, BCP 47 tags. */
  readonly languages: readonly string[];
  readonly items: readonly AgendaItem[];
  readonly motions: readonly Pick<
    Motion,
    'id' | 'item' | 'title' | 'kind' | 'mover' | 'text' | 'language' | 'state'
  >[];
  readonly amendments: readonly Pick<
    Amendment,
    'id' | 'motion' | 'amends' | 'mover' | 'passage' | 'replacement' | 'state'
  >[];
  readonly people: readonly BriefedPerson[];
  /** How their names are said, see `namesSheet`. */
  readonly names: readonly Cell[];
  readonly glossary: readonly Cell[];
}
