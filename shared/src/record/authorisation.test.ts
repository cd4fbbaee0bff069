import { describe, expect, it } from 'vitest';
import { ROLES, SYSTEM } from '../identity/people.ts';
import type { Actor } from '../identity/people.ts';
import { decide } from './decide.ts';
import { EXAMPLES } from './examples.fixture.ts';
import { askingAs, stateAfter } from './specification.ts';
import { CONSTITUTED } from './play.fixture.ts';

const ACTORS: readonly Actor[] = [...ROLES, SYSTEM];
const FIRST_COLUMN = 26;
const COLUMN = 14;

/** Somebody of that role: in the constituted meeting, only Eleni can be the chair. */
const SOMEBODY: Partial<Record<Actor, string>> = { chair: 'eleni', member: 'nikos' };

function mayGive(actor: Actor, type: keyof typeof EXAMPLES): boolean {
  const by = SOMEBODY[actor] ?? 'somebody';
  const outcome = decide(stateAfter(CONSTITUTED), EXAMPLES[type], { ...askingAs(by), role: actor });
  return !('refused' in outcome) || outcome.refused !== 'not-your-role';
}

function tableOf(): string {
  const head = [''.padEnd(FIRST_COLUMN), ...ACTORS.map((actor) => actor.padEnd(COLUMN))];
  const rows = Object.keys(EXAMPLES).map((type) => [
    type.padEnd(FIRST_COLUMN),
    ...ACTORS.map((actor) => (mayGive(actor, type as keyof typeof EXAMPLES) ? 'may' : '·')).map(
      (cell) => cell.padEnd(COLUMN),
    ),
  ]);
  return [head, ...rows].map((cells) => cells.join('').trimEnd()).join('\n') + '\n';
}

describe('who may give which command', () => {
  it('stands in one table, which is read whenever it changes', async () => {
    await expect(tableOf()).toMatchFileSnapshot('./authorisation.txt');
  });

  it('has a row for every command and a column for every role', () => {
    const rows = tableOf().trim().split('\n');
    expect(rows.length).toBe(Object.keys(EXAMPLES).length + 1);
    for (const role of ROLES) expect(rows[0]).toContain(role);
  });
});
