import type { AgendaAttachment } from '@koinon/shared/documents/agenda';
import type { AgendaSetting } from './agenda-setting.ts';

/** Where an attachment is read. */
export function attachmentPath(
  { attachments }: Pick<AgendaSetting, 'attachments'>,
  { blob, name }: Pick<AgendaAttachment, 'blob' | 'name'>,
): string {
  return `${attachments}/${blob}/${encodeURIComponent(name)}`;
}

export interface FileSize {
  readonly value: number;
  readonly unit: 'kilobyte' | 'megabyte';
}

const KILO = 1_000;

/** A file's size as people say it, from bytes. */
export function fileSize(bytes: number): FileSize {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  return kilobytes < KILO
    ? { value: kilobytes, unit: 'kilobyte' }
    : { value: Math.round(kilobytes / (KILO / 10)) / 10, unit: 'megabyte' };
}
