import { useEffect, useEffectEvent, useState } from 'react';
import type { Asked } from './approval-requests.ts';

/** What a request answers, asked anew whenever `key` is another; null until it has. */
export function useAsked<Result>(
  key: string,
  ask: () => Promise<Asked<Result>>,
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
  }, [key]);
  return answer?.key === key ? answer.asked : null;
}
