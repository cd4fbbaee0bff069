import { useEffect, useState } from 'react';
import { createStore, useStore } from '../ui/store.ts';
import { NO_CAPTIONS } from './model.ts';
import type { CaptionsView } from './model.ts';
import { openCaptions } from './open-captions.ts';
import type { CaptionSession, OpenCaptions } from './open-captions.ts';

const none = createStore(NO_CAPTIONS);

/** The captions of these languages, and what speakers type. */
export function useCaptions(session: CaptionSession, languages: readonly string[]): CaptionsView {
  const [captions, setCaptions] = useState<OpenCaptions | null>(null);
  const key = languages.join(' ');
  useEffect(() => {
    const opened = openCaptions(session, key === '' ? [] : key.split(' '));
    setCaptions(opened);
    return () => opened.close();
  }, [session, key]);
  return useStore(captions?.view ?? none);
}
