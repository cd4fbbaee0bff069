import { BurstyRateLimiter, RateLimiterMemory } from 'rate-limiter-flexible';

/** Commands a person may give a second. */
const COMMANDS_PER_SECOND = 20;
/** Beyond that, how many more within the burst's span. */
const BURST = 40;
const BURST_SPAN_S = 10;

export interface Pace {
  /** Whether the person may go on; false when they go too fast. */
  allows(person: string): Promise<boolean>;
}

export function commandPace(): Pace {
  const limiter = new BurstyRateLimiter(
    new RateLimiterMemory({ points: COMMANDS_PER_SECOND, duration: 1 }),
    new RateLimiterMemory({ keyPrefix: 'burst', points: BURST, duration: BURST_SPAN_S }),
  );
  return {
    allows: (person) =>
      limiter.consume(person).then(
        () => true,
        () => false,
      ),
  };
}
