import { randomBytes } from 'node:crypto';
import { bytes } from './columns.ts';
import type { Querying } from './database.ts';

const SECRET_BYTES = 32;

const OFFER = 'INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING';
const READ = 'SELECT value FROM secret WHERE name = $1';

/** A secret that all nodes on the database know: whoever asks first makes it. */
export async function sharedSecret(db: Querying, name: string): Promise<Uint8Array> {
  await db.query(OFFER, [name, randomBytes(SECRET_BYTES)]);
  const [row] = (await db.query(READ, [name])).rows;
  return bytes(row?.['value']);
}
