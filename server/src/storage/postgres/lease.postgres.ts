import { LEASE_MS } from '../ports/lease.ts';
import type { LeaseOwner, Leases } from '../ports/lease.ts';
import { text } from './columns.ts';
import type { Querying, Row } from './database.ts';

const ACQUIRE = `
  INSERT INTO lease AS held (meeting, node, address, expires_at)
  VALUES ($1, $2, $3, clock_timestamp() + $4 * interval '1 ms')
  ON CONFLICT (meeting) DO UPDATE
  SET node = excluded.node, address = excluded.address,
      expires_at = clock_timestamp() + $4 * interval '1 ms'
  WHERE held.node = excluded.node OR held.expires_at <= clock_timestamp()
  RETURNING node, address
`;
const HOLDER = `
  SELECT node, address FROM lease WHERE meeting = $1 AND expires_at > clock_timestamp()
`;
const HELD = `
  SELECT meeting, node, address FROM lease WHERE expires_at > clock_timestamp() ORDER BY meeting
`;
const RENEW = `
  UPDATE lease SET expires_at = clock_timestamp() + $2 * interval '1 ms'
  WHERE node = $1 RETURNING meeting
`;
const RELEASE = 'DELETE FROM lease WHERE meeting = $1 AND node = $2';

/** Leases in PostgreSQL, by its clock. */
export function postgresLeases(db: Querying): Leases {
  const holder = async (meeting: string): Promise<LeaseOwner | null> => {
    const [row] = (await db.query(HOLDER, [meeting])).rows;
    return row === undefined ? null : owner(row);
  };
  return {
    holder,
    acquire: async (meeting, { node, address }) => {
      for (;;) {
        const [taken] = (await db.query(ACQUIRE, [meeting, node, address, LEASE_MS])).rows;
        const now = taken === undefined ? await holder(meeting) : owner(taken);
        // Null: the holder's time ran out, or it gave the lease back, between the two questions.
        if (now !== null) return now;
      }
    },
    renew: async (node) =>
      (await db.query(RENEW, [node, LEASE_MS])).rows.map((row) => text(row['meeting'])).toSorted(),
    held: async () =>
      (await db.query(HELD)).rows.map((row) => ({ meeting: text(row['meeting']), ...owner(row) })),
    release: async (meeting, node) => void (await db.query(RELEASE, [meeting, node])),
  };
}

function owner(row: Row): LeaseOwner {
  return { node: text(row['node']), address: text(row['address']) };
}
