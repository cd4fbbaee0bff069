/** A paper of the meeting as a file; the server knows these names. */
export const MINUTES_FILES = [
  'minutes.pdf',
  'minutes.docx',
  'minutes.html',
  'minutes.txt',
  'minutes.json',
] as const;
export const AGENDA_FILES = [
  'agenda.pdf',
  'agenda.docx',
  'agenda.html',
  'agenda.json',
  'invitation.pdf',
  'invitation.docx',
  'invitation.ics',
] as const;

export type ExportFile = (typeof MINUTES_FILES)[number] | (typeof AGENDA_FILES)[number];
export type ExportFault = 'notPublic' | 'noDate' | 'busy' | 'line' | 'other';

/** `unasked` → `making` → `made` or `failed`, and again. */
export type Exporting =
  | { readonly state: 'unasked' }
  | { readonly state: 'making'; readonly file: ExportFile }
  | { readonly state: 'made'; readonly name: string }
  | { readonly state: 'failed'; readonly fault: ExportFault };

export function exportAddress(path: string, file: ExportFile, language: string): string {
  return `${path}/exports/${file}?lang=${encodeURIComponent(language)}`;
}

export function kindOf(file: ExportFile): 'minutes' | 'agenda' | 'invitation' {
  if (file.startsWith('minutes')) return 'minutes';
  return file.startsWith('agenda') ? 'agenda' : 'invitation';
}

export function formatOf(file: ExportFile): 'pdf' | 'docx' | 'html' | 'txt' | 'json' | 'ics' {
  const format = file.split('.')[1];
  return FORMATS.find((known) => known === format) ?? 'txt';
}

const FORMATS = ['pdf', 'docx', 'html', 'txt', 'json', 'ics'] as const;

const FAULTS: Readonly<Record<number, ExportFault>> = {
  403: 'notPublic',
  409: 'noDate',
  503: 'busy',
};

export function faultOf(status: number): ExportFault {
  return FAULTS[status] ?? 'other';
}

/** The name that the server gives the file; else the one that was asked for. */
export function nameOf(disposition: string | null, file: ExportFile): string {
  const encoded = /filename\*=UTF-8''(\S+)/.exec(disposition ?? '')?.[1];
  if (encoded === undefined) return file;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return file;
  }
}
