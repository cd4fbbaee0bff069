import { commandRegistry } from '@koinon/shared/record/registry';
import { EXAMPLES } from '@koinon/shared/record/examples.fixture';
import type { CommandAnswer } from '@koinon/shared/wire';
import { describe, expect, it, vi } from 'vitest';
import { attend, startCity } from './city.ts';

/** More commands than a person gives in a second: whoever is too fast tries again. */
function unhurried(give: () => Promise<CommandAnswer>): Promise<CommandAnswer> {
  return vi.waitFor(async () => {
    const answer = await give();
    if (!answer.ok && answer.code === 'too-fast') throw new Error('too fast');
    return answer;
  }, WAIT);
}

const WAIT = { interval: 100, timeout: 30_000 };

// All at once: each waits most of the time until it may give the next command.
describe('what a role may do over the wire', () => {
  it.concurrent.each([
    ['eleni', 'chair'],
    ['maja', 'clerk'],
    ['nikos', 'member'],
    ['dimitra', 'interpreter'],
    ['guest', 'guest'],
    ['hall', 'hall'],
  ])('%s, as %s, may do what the registry says and nothing else', async (person, role) => {
    await using city = await startCity();
    using connection = await attend(await city.signIn(person));
    for (const command of Object.values(EXAMPLES)) {
      const allowed: readonly string[] = commandRegistry[command.type].by;
      const answer = await unhurried(() => connection.give(command));
      const refusedByRole = !answer.ok && answer.code === 'not-your-role';
      expect(refusedByRole, command.type).toBe(!allowed.includes(role));
    }
  });
});
