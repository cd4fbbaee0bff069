import { describe, expect, it } from 'vitest';
import {
  checkInAddress,
  codeBroughtBy,
  keepSession,
  meetingToCheckIn,
  originForPhones,
  sessionToCheckIn,
} from './check-in-address.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('the address of the hall’s code', () => {
  it('names the meeting and is read back', () => {
    const { pathname } = new URL(checkInAddress('https://city.example', 'council 7/ä'));
    expect(meetingToCheckIn(pathname)).toBe('council 7/ä');
    expect(meetingToCheckIn('/check-in/demo/')).toBe('demo');
    expect(meetingToCheckIn('/s/abc/')).toBeNull();
    expect(meetingToCheckIn('/check-in/%E0')).toBeNull();
  });

  it('leads phones to the announced address, else to where the screen found the city', () => {
    const ownUrl = 'http://192.168.1.5:3000';
    const publicUrl = 'https://meet.example';
    const none = { publicUrl: null, ownUrl: null };
    expect(originForPhones('http://localhost:3000', { publicUrl, ownUrl })).toBe(publicUrl);
    expect(originForPhones('https://city.example', { ...none, ownUrl })).toBe(
      'https://city.example',
    );
    for (const itself of ['localhost', 'koinon.localhost', '127.0.0.1', '127.1.2.3', '[::1]']) {
      expect(originForPhones(`http://${itself}:3000`, { ...none, ownUrl })).toBe(ownUrl);
    }
    expect(originForPhones('http://localhost:3000', none)).toBe('http://localhost:3000');
  });

  it('leads to this browser’s last session of the meeting, with the code', () => {
    const kept = storage();
    expect(sessionToCheckIn(kept, 'demo', '#ABC234')).toBeNull();
    keepSession(kept, 'demo', '/s/first');
    keepSession(kept, 'other', '/s/elsewhere');
    keepSession(kept, 'demo', '/s/last_1-A');
    const address = sessionToCheckIn(kept, 'demo', '#abc234');
    expect(address).toBe('/s/last_1-A/#check-in=abc234');
    expect(codeBroughtBy(new URL(address ?? '', 'http://x').hash)).toBe('ABC234');
  });

  it('leads nowhere else, whatever was kept', () => {
    const kept = storage();
    keepSession(kept, 'demo', '//elsewhere.example/');
    expect(sessionToCheckIn(kept, 'demo', '#ABC234')).toBeNull();
  });

  it('brings nothing that is no code', () => {
    expect(codeBroughtBy('')).toBeNull();
    expect(codeBroughtBy('#check-in=')).toBeNull();
    expect(codeBroughtBy('#check-in=<script>')).toBeNull();
    expect(codeBroughtBy('#ABC234')).toBeNull();
  });
});
