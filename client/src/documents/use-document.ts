import type { Access } from '@koinon/shared/documents/access';
import { useEffect, useState } from 'react';
import { openDocument } from './open-document.ts';
import type { OpenDocument } from './open-document.ts';

/** A document as long as a view needs it; null until it is open, and when `name` is. */
export function useDocument(
  sessionPath: string,
  name: string | null,
  access: Access,
  person: string,
): OpenDocument | null {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  useEffect(() => {
    if (name === null) return;
    const opened = openDocument({ sessionPath, name, access, person });
    setDocument(opened);
    return () => {
      opened.close();
      setDocument(null);
    };
  }, [sessionPath, name, access, person]);
  return document;
}
