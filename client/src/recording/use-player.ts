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
  /** A file cannot be played. */
  readonly failed: boolean;
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
  const [failed, fail] = useFailed(played);
  const settle = useCallback(() => {
    const leads = floor;
    if (leads === null) return;
    const now = leads.currentTime * MS_IN_SECOND;
    const heard = channel === null ? 'floor' : heardAt(made, chosen, now);
    mute(leads, heard !== 'floor');
    if (channel !== null) mute(channel, heard !== 'channel');
    for (const follower of [channel, picture]) {
      if (follower !== null) follow(follower, leads, fail);
    }
    setAt(now);
    setPlaying(!leads.paused && !leads.ended);
  }, [made, chosen, floor, channel, picture, fail]);
  useEffect(() => {
    settle();
    const looking = setInterval(settle, LOOK_EVERY_MS);
    return () => clearInterval(looking);
  }, [settle]);
  const toggle = useCallback(() => {
    const leads = floor;
    if (leads === null) return;
    if (leads.paused) play(leads, fail);
    else leads.pause();
    settle();
  }, [floor, settle, fail]);
  const seek = useCallback(
    (to: number) => {
      if (floor === null) return;
      goTo(floor, Math.min(made.length, Math.max(0, to)) / MS_IN_SECOND);
      settle();
    },
    [made, floor, settle],
  );
  return { playing, failed, at, toggle, seek };
}

/** Whether one of the files failed, until it plays or others do; and what says so. */
function useFailed({ floor, channel, picture }: Played): readonly [boolean, () => void] {
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  useEffect(() => {
    const elements = [floor, channel, picture].filter((element) => element !== null);
    const look = () => setFailed(elements.some(({ error }) => error !== null));
    // What failed before anybody listened has said so already.
    look();
    for (const element of elements) {
      element.addEventListener('error', look);
      element.addEventListener('playing', look);
    }
    return () => {
      for (const element of elements) {
        element.removeEventListener('error', look);
        element.removeEventListener('playing', look);
      }
    };
  }, [floor, channel, picture]);
  return [failed, fail];
}

function play(element: HTMLMediaElement, fail: () => void): void {
  void element.play().catch((error: unknown) => {
    // Paused, or gone, before it began.
    const isCutOff = error instanceof DOMException && error.name === 'AbortError';
    if (!isCutOff) fail();
  });
}

function mute(element: HTMLMediaElement, muted: boolean): void {
  element.muted = muted;
}

function goTo(element: HTMLMediaElement, seconds: number): void {
  element.currentTime = seconds;
}

function follow(follower: HTMLMediaElement, leads: HTMLMediaElement, fail: () => void): void {
  const isApart = Math.abs(follower.currentTime - leads.currentTime) > APART_S;
  if (isApart && !follower.seeking) follower.currentTime = leads.currentTime;
  if (leads.paused && !follower.paused) follower.pause();
  if (!leads.paused && follower.paused && !follower.ended) play(follower, fail);
}
