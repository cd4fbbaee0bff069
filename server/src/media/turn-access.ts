import { createHmac } from 'node:crypto';
import type { IceServer } from '@koinon/shared/media/messages';

/** TURN servers that share a secret with this one and so need to know nobody (coturn's `use-auth-secret`). */
export interface TurnAccess {
  /** Such as `turn:turn.example.org:3478`, `turns:turn.example.org:5349?transport=tcp`. */
  readonly urls: readonly string[];
  readonly secret: string;
}

/** Longer than any sitting; whoever joins anew gets a new one. */
export const TURN_ACCESS_MS = 24 * 60 * 60 * 1_000;

/**
 * Access that ends by itself: the name says until when, in seconds since 1970,
 * and the password is a signature over it. It names no person.
 * Source: draft-uberti-behave-turn-rest-00, as coturn reads it.
 *
 * @param now milliseconds since 1970
 */
function turnServer({ urls, secret }: TurnAccess, now: number): IceServer {
  const until = Math.floor((now + TURN_ACCESS_MS) / 1_000);
  const username = `${until}:koinon`;
  const credential = createHmac('sha1', secret).update(username).digest('base64');
  return { urls, username, credential };
}

interface IceSettings {
  readonly iceServers: readonly IceServer[];
  readonly turn: TurnAccess | null;
}

/** What a peer that joins now is told of. @param now milliseconds since 1970 */
export function iceServersOf({ iceServers, turn }: IceSettings, now: number): readonly IceServer[] {
  return turn === null ? iceServers : [...iceServers, turnServer(turn, now)];
}
