import { useCallback, useState } from 'react';

const KEY = 'koinon.speaker-large';

/** Whether this device shows whoever speaks in place of the table; kept. */
export function useSpeakerLarge(): readonly [boolean, (large: boolean) => void] {
  const [large, setLarge] = useState(() => localStorage.getItem(KEY) === 'yes');
  const choose = useCallback((chosen: boolean) => {
    setLarge(chosen);
    localStorage.setItem(KEY, chosen ? 'yes' : 'no');
  }, []);
  return [large, choose];
}
