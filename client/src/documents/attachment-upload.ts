import { isAttachment } from '@koinon/shared/documents/agenda';
import type { AgendaAttachment } from '@koinon/shared/documents/agenda';

export type UploadFault = 'type' | 'size' | 'role' | 'line' | 'other';

export type Upload =
  | { readonly ok: true; readonly attachment: AgendaAttachment }
  | { readonly ok: false; readonly fault: UploadFault };

/** In bytes; the server takes no more. */
export const LARGEST_ATTACHMENT = 50 * 1024 * 1024;

/** What a file picker offers; the server looks at what is inside. */
export const ACCEPTED =
  '.pdf,.png,.jpg,.jpeg,.webp,.gif,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,text/plain';

const FAULTS: Readonly<Record<number, UploadFault>> = {
  401: 'role',
  403: 'role',
  413: 'size',
  415: 'type',
};

/**
 * Sends a file to be kept beside the meeting's documents.
 * @param onPart is told how much has gone out, from 0 to 1
 */
export function sendAttachment(
  path: string,
  file: File,
  onPart: (part: number) => void,
): Promise<Upload> {
  if (file.size > LARGEST_ATTACHMENT) return Promise.resolve({ ok: false, fault: 'size' });
  return new Promise((resolve) => {
    // `fetch` does not say how much has gone out.
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onPart(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(uploadAnswer(request.status, request.responseText, file.name));
    request.onerror = () => resolve({ ok: false, fault: 'line' });
    request.send(file);
  });
}

/** What the server's answer means. */
export function uploadAnswer(status: number, body: string, name: string): Upload {
  if (status < 200 || status >= 300) return { ok: false, fault: FAULTS[status] ?? 'other' };
  const attachment = { ...parsed(body), name };
  return isAttachment(attachment) ? { ok: true, attachment } : { ok: false, fault: 'other' };
}

function parsed(body: string): object | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
