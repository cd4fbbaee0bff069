import { useEffect, useEffectEvent, useState } from 'react';
import type { Asked } from './approval-requests.ts';

/**
 * What a request answers, asked anew whenever `key` is another; null until it
 * has. Whenever `again` is another it is asked too, and the answer before
 * stands until then.
 */
export function useAsked<Result>(
  key: string,
  ask: () => Promise<Asked<Result>>,
  again = 0,
): Asked<Result> | null {
  const [answer, setAnswer] = useState<{ key: string; asked: Asked<Result> } | null>(null);
  const asks = useEffectEvent(ask);
  useEffect(() => {
    let current = true;
    void asks().then((asked) => {
      if (current) setAnswer({ key, asked });
    });
    return () => {
      current = false;
    };
  }, [key, again]);
  return answer?.key === key ? answer.asked : null;
}
