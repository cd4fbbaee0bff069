import { describe, expect, it } from 'vitest';
import { Invitations } from '../identity/invitations.ts';
import { FeedTokens } from './feed-tokens.ts';

const key = new Uint8Array(32).fill(7);
const tokens = new FeedTokens(key);
const feed = { meeting: 'sitting', feed: 'steno' };

describe('the token of a caption feed', () => {
  it('reads back as it was written', () => {
    expect(tokens.read(tokens.write(feed))).toEqual(feed);
  });

  it('is of the city whose key signed it, and is no invitation', () => {
    const other = new FeedTokens(new Uint8Array(32).fill(8)).write(feed);
    expect(tokens.read(other)).toBeNull();
    const invitations = new Invitations(key);
    const invitation = { meeting: 'sitting', person: 'a', role: 'chair', expiresAt: 9 } as const;
    expect(tokens.read(invitations.write(invitation))).toBeNull();
    expect(invitations.read(tokens.write(feed), 1)).toEqual({
      ok: false,
      code: 'invitation-invalid',
    });
  });

  it.each(['', '.', 'a.b', 'a.b.c', '🙂.🙂', `${'x'.repeat(9_000)}.y`])('is not %j', (text) => {
    expect(tokens.read(text)).toBeNull();
  });

  it('does not survive a change of a single character', () => {
    const token = tokens.write(feed);
    for (let at = 0; at < token.length - 1; at += 5) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(tokens.read(changed), changed).toBeNull();
    }
  });
});
