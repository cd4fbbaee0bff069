import { describe, expect, it } from 'vitest';
import { Invitations } from './invitations.ts';

const invitations = new Invitations(new Uint8Array(32).fill(7));
const invitation = {
  meeting: 'sitting',
  person: 'nikos',
  role: 'member',
  expiresAt: 2_000,
} as const;

describe('an invitation', () => {
  it('reads back as it was written', () => {
    const token = invitations.write(invitation);
    expect(invitations.read(token, 1_000)).toEqual({ ok: true, invitation });
  });

  it('expires', () => {
    const token = invitations.write(invitation);
    expect(invitations.read(token, 2_000)).toEqual({ ok: false, code: 'invitation-expired' });
  });

  it('is of the city whose key signed it', () => {
    const token = new Invitations(new Uint8Array(32).fill(8)).write(invitation);
    expect(invitations.read(token, 1_000)).toEqual({ ok: false, code: 'invitation-invalid' });
  });

  it.each(['', '.', 'a.b', 'a.b.c', `${'x'.repeat(5_000)}.y`, '🙂.🙂'])('is not %j', (token) => {
    expect(invitations.read(token, 1_000)).toEqual({ ok: false, code: 'invitation-invalid' });
  });

  it('does not survive a change of a single character', () => {
    const token = invitations.write(invitation);
    for (let at = 0; at < token.length - 1; at += 7) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(invitations.read(changed, 1_000).ok, changed).toBe(false);
    }
  });
});
