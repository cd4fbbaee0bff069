import type { PoolInterpreter } from '@koinon/shared/briefing/pool';
import type { ReactNode } from 'react';

/** For which sitting interpreters are looked for. */
export interface WantedInterpreters {
  /** Languages that are interpreted into. */
  readonly wanted: readonly string[];
  /** Those for which nobody comes yet. */
  readonly gaps: readonly string[];
  /** `YYYY-MM-DD`; null: nobody knows. */
  readonly day: string | null;
  /** Ids of those who come already. */
  readonly coming: readonly string[];
  readonly onTake: (person: PoolInterpreter, into: readonly string[]) => void;
}

/** Shows who of the city's pool could come. */
export type FromPool = (wanted: WantedInterpreters) => ReactNode;
