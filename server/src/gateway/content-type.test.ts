import { describe, expect, it } from 'vitest';
import { ContentWatch, knownType } from './content-type.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

/** What a file is found to be, whatever the parts in which it comes. */
function typeOf(content: Uint8Array): string | null {
  const found = new Set(
    [1, 7, 65_536].map((size) => {
      const watch = new ContentWatch();
      for (let at = 0; at < content.length; at += size) watch.see(content.subarray(at, at + size));
      return watch.type()?.type ?? null;
    }),
  );
  expect(found.size).toBe(1);
  return [...found][0] ?? null;
}

/** As much of an archive as tells what it is. */
function archive(entries: readonly string[], padding = 0): Buffer {
  const files = entries.map((name) => `PK\x03\x04${'\0'.repeat(26)}${name}content`);
  const list = entries.map((name) => `PK\x01\x02${'\0'.repeat(42)}${name}`);
  return bytes(`${files.join('')}${'\0'.repeat(padding)}${list.join('')}PK\x05\x06`);
}

const OPEN_TEXT = 'application/vnd.oasis.opendocument.text';

describe('what a file is', () => {
  it('is told from its content', () => {
    expect(typeOf(bytes('%PDF-1.7\n…'))).toBe('application/pdf');
    expect(typeOf(bytes('\x89PNG\r\n\x1a\nrest'))).toBe('image/png');
    expect(typeOf(bytes('\xff\xd8\xff\xe0rest'))).toBe('image/jpeg');
    expect(typeOf(bytes('GIF89arest'))).toBe('image/gif');
    expect(typeOf(bytes('RIFF\x01\x02\x03\x04WEBPVP8 '))).toBe('image/webp');
    expect(typeOf(Buffer.from('Στέγαση\r\n\tإسكان'))).toBe('text/plain');
    const word = archive(['[Content_Types].xml', 'word/document.xml'], 3_000);
    expect(typeOf(word)).toMatch(/wordprocessingml\.document$/);
    expect(typeOf(archive(['xl/workbook.xml']))).toMatch(/spreadsheetml\.sheet$/);
    expect(typeOf(archive(['ppt/presentation.xml']))).toMatch(/presentation$/);
    const open = bytes(`PK\x03\x04${'\0'.repeat(26)}mimetype${OPEN_TEXT}PK\x03\x04rest`);
    expect(typeOf(open)).toBe(OPEN_TEXT);
  });

  it('is nothing known when it is a program, another archive, half a text, or empty', () => {
    expect(typeOf(bytes('MZ\x90\0'))).toBeNull();
    expect(typeOf(bytes('\x7fELF\x02'))).toBeNull();
    expect(typeOf(archive(['virus.exe']))).toBeNull();
    expect(typeOf(bytes('text\0'))).toBeNull();
    expect(typeOf(Buffer.from('Στέ').subarray(0, 5))).toBeNull();
    expect(typeOf(bytes(''))).toBeNull();
  });

  it('never is a page: what looks like one is text, which is saved', () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    expect(typeOf(page)).toBe('text/plain');
    expect(typeOf(Buffer.from('<svg onload="alert(1)"/>'))).toBe('text/plain');
    expect(knownType('text/plain')?.inline).toBe(false);
    expect(knownType('text/html')).toBeNull();
  });
});
