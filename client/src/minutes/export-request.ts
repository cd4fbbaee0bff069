import { exportAddress, faultOf, nameOf } from './export-model.ts';
import type { Exporting, ExportFile } from './export-model.ts';

/** Has the file made and gives it to the browser to keep. */
export async function takeAlong(
  path: string,
  file: ExportFile,
  language: string,
): Promise<Extract<Exporting, { readonly state: 'made' | 'failed' }>> {
  try {
    const answer = await fetch(exportAddress(path, file, language));
    if (!answer.ok) return { state: 'failed', fault: faultOf(answer.status) };
    const name = nameOf(answer.headers.get('content-disposition'), file);
    keep(await answer.blob(), name);
    return { state: 'made', name };
  } catch {
    return { state: 'failed', fault: 'line' };
  }
}

/** Browsers take the file over within this time. */
const TAKEN_OVER_MS = 60_000;

function keep(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_OVER_MS);
}
