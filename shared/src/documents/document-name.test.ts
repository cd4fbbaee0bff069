import { describe, expect, it } from 'vitest';
import { documentName, parseDocumentName } from './document-name.ts';
import type { DocumentPart } from './document-name.ts';

const PARTS: readonly DocumentPart[] = [
  { kind: 'agenda' },
  { kind: 'notes', item: 'housing' },
  { kind: 'minutes', item: 'opening' },
  { kind: 'comments', item: 'x_1-2' },
  { kind: 'translation', item: 'housing', language: 'el' },
  { kind: 'translation', item: 'housing', language: 'zh-Hant-TW' },
];

describe('the name of a document', () => {
  it('can be read back, whatever the part', () => {
    for (const part of PARTS) {
      expect(parseDocumentName(documentName({ meeting: 'm', part }))).toEqual({
        meeting: 'm',
        part,
      });
    }
  });

  it('is nothing else', () => {
    const others = [
      '',
      'm',
      'm/',
      'm/agenda/',
      'm/agenda/x',
      'm/minutes',
      'm/minutes/',
      'm/other/x',
    ];
    const odd = [
      'm/minutes/a/b',
      'm/translation/a',
      'm/translation/a/',
      'm/translation/a/e',
      '/agenda',
    ];
    const rude = [
      'm/minutes/../x',
      'm/minutes/%2e',
      'm/translation/a/el\n',
      'M/MINUTES/x',
      ' m/agenda',
    ];
    for (const name of [...others, ...odd, ...rude]) expect(parseDocumentName(name)).toBeNull();
  });
});
