import { describe, expect, it } from 'vitest';
import { ROLES } from '../identity/people.ts';
import type { DocumentPart } from './document-name.ts';
import { maySeeVersions } from './versions.ts';

const seenBy = (part: DocumentPart) => ROLES.filter((role) => maySeeVersions(part, role));

describe('versions of a document', () => {
  it('are for those who keep the paper, and for nobody else', () => {
    expect(seenBy({ kind: 'minutes', item: 'housing' })).toEqual(['chair', 'clerk']);
    const translation = { kind: 'translation', item: 'housing', language: 'el' } as const;
    expect(seenBy(translation)).toEqual(['chair', 'clerk']);
    expect(seenBy({ kind: 'agenda' }).toSorted()).toEqual(['administrator', 'chair', 'clerk']);
  });

  it('are kept of nothing that is only between those who write it', () => {
    expect(seenBy({ kind: 'comments', item: 'housing' })).toEqual([]);
    expect(seenBy({ kind: 'notes', item: 'housing' })).toEqual([]);
  });
});
