import { describe, expect, it } from 'vitest';
import { LARGEST_ATTACHMENT, sendAttachment, uploadAnswer } from './attachment-upload.ts';
import { attachmentPath, fileSize } from './attachments.ts';

const ATTACHMENT = { blob: 'a'.repeat(64), name: 'Plan 1.pdf', type: 'application/pdf', size: 9 };

describe('a file that was sent', () => {
  it('hangs on its item under the name that it was chosen by', () => {
    const body = JSON.stringify({ ...ATTACHMENT, name: 'plan.pdf' });
    expect(uploadAnswer(201, body, 'Plan 1.pdf')).toEqual({ ok: true, attachment: ATTACHMENT });
  });

  it('is refused in words that say what to do', () => {
    const refused = (status: number) => uploadAnswer(status, '{"code":"x"}', 'plan.pdf');
    expect([415, 413, 403, 401, 503].map(refused)).toEqual(
      ['type', 'size', 'role', 'role', 'other'].map((fault) => ({ ok: false, fault })),
    );
    expect(uploadAnswer(201, 'not json', 'x')).toEqual({ ok: false, fault: 'other' });
    expect(uploadAnswer(201, 'null', 'x')).toEqual({ ok: false, fault: 'other' });
  });

  it('is not even sent where it is too large', async () => {
    const file = new File([], 'large.pdf');
    Object.defineProperty(file, 'size', { value: LARGEST_ATTACHMENT + 1 });
    expect(await sendAttachment('/s/1/attachments', file, () => undefined)).toEqual({
      ok: false,
      fault: 'size',
    });
  });

  it('is read where its name can stand in an address', () => {
    const path = attachmentPath({ attachments: '/s/1/attachments' }, ATTACHMENT);
    expect(path).toBe(`/s/1/attachments/${ATTACHMENT.blob}/Plan%201.pdf`);
    expect(fileSize(10)).toEqual({ value: 1, unit: 'kilobyte' });
    expect(fileSize(999_400)).toEqual({ value: 999, unit: 'kilobyte' });
    expect(fileSize(1_260_000)).toEqual({ value: 1.3, unit: 'megabyte' });
  });
});
