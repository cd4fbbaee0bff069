import { randomBytes } from 'node:crypto';
import { assertLength, participationKey, pollsOf } from '../ports/commit-rules.ts';
import type { BoxClosing, BoxOpening, Commit, NotCommitted } from '../ports/record-store.ts';
import { integer, list, text } from './columns.ts';
import type { Querying } from './database.ts';

/**
 * Voters share the box's row, so that they do not wait for each other; whoever
 * closes takes it alone, so that the close waits for the voters who are in the
 * middle and those who come later find no box. Participations are written in
 * one order, so that two commits with the same voters cannot wait in a circle.
 */
const OPEN = `
  INSERT INTO box (stream, poll, ballot_bytes)
  SELECT $1, b.poll, b.ballot_bytes FROM unnest($2::text[], $3::int[]) AS b (poll, ballot_bytes)
`;
const LOCK_TO_CLOSE = `
  SELECT poll FROM box WHERE stream = $1 AND poll = ANY($2) ORDER BY poll FOR UPDATE
`;
const VOTE = `
  WITH open AS MATERIALIZED (
    SELECT poll, ballot_bytes FROM box
    WHERE stream = $1 AND poll = ANY($2) ORDER BY poll FOR SHARE
  ), took AS (
    INSERT INTO participation (stream, poll, person)
    SELECT $1, p.poll, p.person
    FROM unnest($3::text[], $4::text[]) AS p (poll, person) JOIN open USING (poll)
    ORDER BY p.poll, p.person
    ON CONFLICT (stream, poll, person) DO NOTHING
    RETURNING poll, person
  ), cast_ AS (
    INSERT INTO ballot (stream, poll, key, sealed)
    SELECT $1, b.poll, b.key, b.sealed
    FROM unnest($5::text[], $6::bytea[], $7::bytea[]) AS b (poll, key, sealed)
    JOIN open USING (poll)
  )
  SELECT
    (SELECT coalesce(array_agg(poll), '{}') FROM open) AS polls,
    (SELECT coalesce(array_agg(ballot_bytes), '{}') FROM open) AS sizes,
    (SELECT coalesce(array_agg(poll || E'\\n' || person), '{}') FROM took) AS took
`;
const EMPTY = 'DELETE FROM ballot WHERE stream = $1 AND poll = $2';
const REMOVE = 'DELETE FROM box WHERE stream = $1 AND poll = $2';

const BALLOT_KEY_BYTES = 16;

export async function openBoxes(
  db: Querying,
  stream: string,
  boxes: readonly BoxOpening[],
): Promise<void> {
  if (boxes.length === 0) return;
  const polls = boxes.map(({ poll }) => poll);
  await db.query(OPEN, [stream, polls, boxes.map(({ ballotBytes }) => ballotBytes)]);
}

/** Before this commit's own votes: a share that is made sole later could wait in a circle. */
export async function lockBoxesToClose(
  db: Querying,
  stream: string,
  boxes: readonly BoxClosing[],
): Promise<void> {
  if (boxes.length > 0) await db.query(LOCK_TO_CLOSE, [stream, pollsOf(boxes)]);
}

type VotesRefused = Exclude<NotCommitted, { readonly outcome: 'conflict' }>;

/** Takes participations and ballots, or says why not: then part of them is written, to be rolled back. */
export async function takeVotes(
  db: Querying,
  { stream, participations = [], ballots = [] }: Commit,
): Promise<VotesRefused | null> {
  if (participations.length === 0) return null;
  const asked = pollsOf(participations);
  const { rows } = await db.query(VOTE, [
    ...[stream, asked],
    ...[participations.map(({ poll }) => poll), participations.map(({ person }) => person)],
    ballots.map(({ poll }) => poll),
    ballots.map(() => randomBytes(BALLOT_KEY_BYTES)),
    ballots.map(({ sealed }) => sealed),
  ]);
  const polls = list(rows[0]?.['polls'], text);
  const sizes = list(rows[0]?.['sizes'], integer);
  const closed = asked.filter((poll) => !polls.includes(poll));
  if (closed.length > 0) return { outcome: 'box-closed', polls: closed };
  const took = new Set(list(rows[0]?.['took'], text));
  const again = participations.filter((one) => !took.has(participationKey(one)));
  if (again.length > 0) return { outcome: 'already-voted', participations: again };
  for (const { poll, sealed } of ballots) assertLength(poll, sealed, sizes[polls.indexOf(poll)]);
  return null;
}

/** Empties and removes boxes; answers whether each held as many ballots as were counted. */
export async function closeBoxes(
  db: Querying,
  stream: string,
  boxes: readonly BoxClosing[],
): Promise<boolean> {
  for (const { poll, ballots } of boxes) {
    const removed = await db.query(REMOVE, [stream, poll]);
    if (removed.count === 0) throw new Error(`the box of ${poll} is not open`);
    const emptied = await db.query(EMPTY, [stream, poll]);
    if (emptied.count !== ballots) return false;
  }
  return true;
}
