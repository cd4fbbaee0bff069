import { describe, expect, it } from 'vitest';
import { NO_MEDIA } from '../../media/media-room.ts';
import type { Outgoing } from '../../media/media-room.ts';
import { createStore } from '../../ui/store.ts';
import { openVoice, talkKey } from './use-talk.ts';

const OPTIONS = { device: null, processing: 'browser' } as const;
const FAILED: Outgoing = { status: 'failed', why: 'denied' };
// Nobody looks into the track here.
const ON = { status: 'on', track: {} } as Outgoing;

/** A room whose microphone becomes what the test says, and that notes what it is asked. */
function room(opensTo: Outgoing = ON, refusal: 'offline' | null = null) {
  const view = createStore(NO_MEDIA);
  const asked: string[] = [];
  const set = (microphone: Outgoing) => view.update((before) => ({ ...before, microphone }));
  return {
    view,
    asked,
    set,
    openMicrophone: () => {
      asked.push('open');
      set(opensTo);
      return Promise.resolve();
    },
    closeMicrophone: () => {
      asked.push('close');
      set({ status: 'off' });
    },
    talk: (line: string | null) => {
      asked.push(`talk ${line}`);
      return Promise.resolve(refusal);
    },
  };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('opening the microphone', () => {
  it('says whether it is on', async () => {
    expect(await openVoice(room(), OPTIONS)).toBe(true);
    expect(await openVoice(room(FAILED), OPTIONS)).toBe(false);
    expect(await openVoice(null, OPTIONS)).toBe(false);
  });

  it.each([
    { end: ON, on: true },
    { end: FAILED, on: false },
  ])('waits for an opening that is in progress: $end.status', async ({ end, on }) => {
    const own = room();
    own.set({ status: 'starting' });
    const opening = openVoice(own, OPTIONS);
    own.set(end);
    expect(await opening).toBe(on);
    expect(own.asked).toEqual([]);
  });
});

describe('a talk key', () => {
  it('takes the line before it opens the microphone, and closes that before it ends', async () => {
    const own = room();
    const talk = talkKey(own, OPTIONS, true);
    talk('technician');
    await soon();
    talk(null);
    expect(own.asked).toEqual(['talk technician', 'open', 'close', 'talk null']);
  });

  it('leaves a microphone open that was open before, or that is wanted afterwards', async () => {
    const before = room();
    before.set(ON);
    const afterwards = room();
    for (const [own, closes] of [
      [before, true],
      [afterwards, false],
    ] as const) {
      const talk = talkKey(own, OPTIONS, closes);
      talk('technician');
      await soon();
      talk(null);
      expect(own.asked).not.toContain('close');
    }
  });

  it('opens nothing after it was let go or refused', async () => {
    const short = room();
    const talk = talkKey(short, OPTIONS, true);
    talk('technician');
    talk(null);
    await soon();
    expect(short.asked).toEqual(['talk technician', 'talk null']);
    const refused = room(ON, 'offline');
    talkKey(refused, OPTIONS, true)('technician');
    await soon();
    expect(refused.asked).toEqual(['talk technician']);
  });

  it('ends the line where there is no microphone, and keeps the reason', async () => {
    const own = room(FAILED);
    talkKey(own, OPTIONS, true)('technician');
    await soon();
    expect(own.asked).toEqual(['talk technician', 'open', 'talk null']);
    expect(own.view.get().microphone).toEqual(FAILED);
  });
});
