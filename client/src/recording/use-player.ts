import type { MadeRecording } from '@koinon/shared/recording/view';
import { useCallback, useEffect, useState } from 'react';
import { heardAt } from './player-model.ts';

/** Two sounds that are further apart are brought together, in seconds. */
const APART_S = 0.08;

const LOOK_EVERY_MS = 100;
const MS_IN_SECOND = 1_000;

/** The elements that play; each may be missing. */
export interface Played {
  readonly floor: HTMLAudioElement | null;
  readonly channel: HTMLAudioElement | null;
  readonly picture: HTMLVideoElement | null;
}

export interface Player {
  readonly playing: boolean;
  /** Milliseconds in the recording. */
  readonly at: number;
  toggle(): void;
  seek(at: number): void;
}

/**
 * Plays files of a recording together. The floor leads, also where it is not
 * heard; the chosen language and the picture follow it. Where nobody
 * interpreted, the floor is heard.
 */
export function usePlayer(made: MadeRecording, chosen: string, played: Played): Player {
  const { floor, channel, picture } = played;
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const settle = useCallback(() => {
    const leads = floor;
    if (leads === null) return;
    const now = leads.currentTime * MS_IN_SECOND;
    const heard = channel === null ? 'floor' : heardAt(made, chosen, now);
    mute(leads, heard !== 'floor');
    if (channel !== null) mute(channel, heard !== 'channel');
    for (const follower of [channel, picture]) {
      if (follower !== null) follow(follower, leads);
    }
    setAt(now);
    setPlaying(!leads.paused && !leads.ended);
  }, [made, chosen, floor, channel, picture]);
  useEffect(() => {
    settle();
    const looking = setInterval(settle, LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, [settle]);
  const toggle = useCallback(() => {
    const leads = floor;
    if (leads === null) return;
    if (leads.paused) void leads.play().catch(() => undefined);
    else leads.pause();
    settle();
  }, [floor, settle]);
  const seek = useCallback(
    (to: number) => {
      if (floor === null) return;
      goTo(floor, Math.min(made.length, Math.max(0, to)) / MS_IN_SECOND);
      settle();
    },
    [made, floor, settle],
  );
  return { playing, at, toggle, seek };
}

function mute(element: HTMLMediaElement, muted: boolean): void {
  element.muted = muted;
}

function goTo(element: HTMLMediaElement, seconds: number): void {
  element.currentTime = seconds;
}

function follow(follower: HTMLMediaElement, leads: HTMLMediaElement): void {
  const isApart = Math.abs(follower.currentTime - leads.currentTime) > APART_S;
  if (isApart && !follower.seeking) follower.currentTime = leads.currentTime;
  if (leads.paused && !follower.paused) follower.pause();
  if (!leads.paused && follower.paused && !follower.ended)
    void follower.play().catch(() => undefined);
}
