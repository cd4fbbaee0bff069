/** What feeds a track that the page made itself, by that track. */
const FEEDS = new WeakMap<MediaStreamTrack, () => void>();

/** From now on `stopTrack` also ends what feeds this track. */
export function feeds(track: MediaStreamTrack, end: () => void): void {
  FEEDS.set(track, end);
}

/** Stops a track, and the device behind it where the page put something between. */
export function stopTrack(track: MediaStreamTrack): void {
  track.stop();
  FEEDS.get(track)?.();
  FEEDS.delete(track);
}
