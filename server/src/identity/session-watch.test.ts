import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../storage/ports/directory.ts';
import { LOOK_EVERY_MS, SessionWatch } from './session-watch.ts';
import { SESSION_MS, Sessions } from './sessions.ts';

const INVITATION = {
  meeting: 'sitting',
  person: 'nikos',
  role: 'member',
  expiresAt: Number.MAX_SAFE_INTEGER,
} as const;

function openWatch() {
  const kept = new Map<string, Session>();
  let isAway = false;
  const sessions = new Sessions(
    {
      putSession: async (session) => void kept.set(session.id, session),
      session: (id) =>
        isAway ? Promise.reject(new Error('away')) : Promise.resolve(kept.get(id) ?? null),
      endSession: async (id) => void kept.delete(id),
    },
    Date.now,
  );
  const connected: string[] = [];
  const ended: string[] = [];
  const failed: unknown[] = [];
  const watch = new SessionWatch({
    sessions,
    connected: () => connected,
    end: (session) => {
      ended.push(session);
      connected.splice(0, connected.length, ...connected.filter((one) => one !== session));
    },
    failed: (error) => failed.push(error),
  });
  const signIn = async () => {
    const { session } = await sessions.begin(INVITATION);
    connected.push(session.id);
    return session.id;
  };
  const goAway = (away: boolean) => (isAway = away);
  return { sessions, watch, ended, failed, signIn, goAway };
}

describe('a connection', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends when its session has ended where nobody could tell', async () => {
    const { sessions, watch, ended, signIn } = openWatch();
    const [gone] = [await signIn(), await signIn()];
    await sessions.end(gone);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect(ended).toEqual([gone]);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect(ended).toEqual([gone]);
    watch.close();
  });

  it('ends when its session’s time is over', async () => {
    const { watch, ended, signIn } = openWatch();
    const id = await signIn();
    await vi.advanceTimersByTimeAsync(SESSION_MS - LOOK_EVERY_MS);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS * 2);
    expect(ended).toEqual([id]);
    watch.close();
  });

  it('goes on while nobody can say whether its session is there', async () => {
    const { sessions, watch, ended, failed, signIn, goAway } = openWatch();
    const id = await signIn();
    await sessions.end(id);
    goAway(true);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect([ended, failed]).toEqual([[], [expect.any(Error)]]);
    goAway(false);
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    expect(ended).toEqual([id]);
    watch.close();
  });
});
