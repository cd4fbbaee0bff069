import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { Node } from '@koinon/shared/documents/nodes';
import type { ReadMeeting } from './reading-meeting.ts';
import { exportedRecord } from './record/exported.ts';
import type { ExportedRecord } from './record/exported.ts';

/**
 * A record with what people wrote beside it, as a file; its form is described
 * in `docs/record.md`. The record is what is chained; the documents are as they
 * stood when the file was made.
 */
interface ExportedMeeting extends ExportedRecord {
  readonly documents: {
    readonly format: 'koinon-documents/1';
    readonly agenda: readonly AgendaItem[];
    /** By section of the minutes: an item's id, `opening` or `closing`. */
    readonly minutes: Readonly<Record<string, readonly Node[]>>;
    /** By section, then by BCP 47 tag; only where somebody has begun one. */
    readonly translations: ReadMeeting['translations'];
  };
}

export function exportedMeeting({ events, source, translations }: ReadMeeting): string {
  const { meeting, agenda, prose } = source;
  const exported: ExportedMeeting = {
    ...exportedRecord(meeting, events),
    documents: { format: 'koinon-documents/1', agenda, minutes: prose, translations },
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
