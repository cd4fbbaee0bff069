import type { MediaView } from '../../media/media-room.ts';

export interface Watched {
  readonly person: string;
  readonly source: 'camera' | 'screen';
  readonly large: boolean;
}

/** Small pictures cost little, but not nothing. */
const MOST_FACES = 16;

/**
 * Which pictures are wanted: screens and the speaker large, other faces small
 * and only where there is room for them.
 */
export function watched(
  offered: MediaView['offered'],
  speaker: string | null,
  faces: boolean,
): readonly Watched[] {
  const screens = offered.filter(({ source }) => source === 'screen');
  const cameras = offered.filter(({ source }) => source === 'camera');
  const large = cameras.filter(({ person }) => person === speaker);
  const small = faces ? cameras.filter(({ person }) => person !== speaker) : [];
  return [
    ...[...screens, ...large].map((video) => ({ ...video, large: true })),
    ...small.slice(0, MOST_FACES).map((video) => ({ ...video, large: false })),
  ];
}
