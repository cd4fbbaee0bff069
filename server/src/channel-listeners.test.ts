import { describe, expect, it } from 'vitest';
import { ChannelListeners } from './channel-listeners.ts';

const CHAIR = { connection: 'one', meeting: 'sitting', person: 'eleni', role: 'chair' } as const;

function watched() {
  const listeners = new ChannelListeners();
  const left: string[] = [];
  const door = listeners.watch({
    request: () => Promise.resolve({ ok: false, code: 'media-unavailable' }),
    leave: (connection) => left.push(connection),
  });
  return { listeners, door, left };
}

describe('the listeners of a channel', () => {
  it('are as many as the plane has told somebody of the meeting', async () => {
    const { listeners, door } = watched();
    await door.request(CHAIR, { name: 'join', data: {} });
    listeners.noticed('one', { name: 'listeners', channels: { ar: 2 } });
    expect(listeners.count('sitting', 'ar')).toBe(2);
    expect(listeners.count('sitting', 'el')).toBe(0);
    expect(listeners.count('sitting', 'toString')).toBe(0);
    expect(listeners.count('elsewhere', 'ar')).toBe(0);
  });

  it('are unknown to strangers, and once nobody is there any more', async () => {
    const { listeners, door, left } = watched();
    listeners.noticed('stranger', { name: 'listeners', channels: { ar: 2 } });
    await door.request(CHAIR, { name: 'join', data: {} });
    listeners.noticed('one', { name: 'listeners', channels: { ar: 2 } });
    door.leave('one');
    expect(listeners.count('sitting', 'ar')).toBe(0);
    expect(left).toEqual(['one']);
  });
});
