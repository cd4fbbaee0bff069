import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { Node } from '@koinon/shared/documents/nodes';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { ProseTranslation } from './translated-prose.ts';

/**
 * A meeting as one reader has it: what an export says of it is never more than
 * this. Comments, suggestions and notes are not in it for anybody.
 */
export interface ExportSource {
  readonly meeting: string;
  /** The record as the reader's audience has it. */
  readonly state: MeetingState;
  readonly agenda: readonly AgendaItem[];
  /** The prose, by section. */
  readonly prose: Readonly<Record<string, readonly Node[]>>;
  /** Said of the prose where it is a translation, and not what was written. */
  readonly translation?: ProseTranslation;
  /** Sections of which the reader may see neither prose nor papers. */
  readonly closed: ReadonlySet<string>;
  /** IANA name of the city's time zone. */
  readonly timeZone: string;
  person(id: string): string;
  /** Whether it is the id of somebody in the meeting. */
  knows(person: string): boolean;
}
