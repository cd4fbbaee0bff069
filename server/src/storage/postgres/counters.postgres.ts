import type { CounterStep } from '../ports/record-store.ts';
import { integer, text } from './columns.ts';
import type { Querying } from './database.ts';

const BEGIN = `
  INSERT INTO counter (name, value) SELECT name, 0 FROM unnest($1::text[]) AS name
  ON CONFLICT (name) DO NOTHING
`;
const LOCK = 'SELECT name, value FROM counter WHERE name = ANY($1) ORDER BY name FOR UPDATE';
const STEP = `
  UPDATE counter SET value = value + step.add
  FROM unnest($1::text[], $2::bigint[]) AS step (name, add) WHERE counter.name = step.name
`;

/** Answers whether every counter was where its step expected it; only then are they moved. */
export async function stepCounters(db: Querying, steps: readonly CounterStep[]): Promise<boolean> {
  if (steps.length === 0) return true;
  const names = steps.map(({ name }) => name).toSorted();
  await db.query(BEGIN, [names]);
  const { rows } = await db.query(LOCK, [names]);
  const values = new Map(rows.map((row) => [text(row['name']), integer(row['value'])]));
  if (steps.some(({ name, expected }) => values.get(name) !== expected)) return false;
  await db.query(STEP, [steps.map(({ name }) => name), steps.map(({ add }) => add)]);
  return true;
}
