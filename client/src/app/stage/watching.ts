import type { WantedPicture } from '../../media/economy/receiving.ts';
import type { MediaView } from '../../media/media-room.ts';
import type { VideoSize } from '@koinon/shared/media/messages';

/** How much of the table is on the screen. */
export interface StageRoom {
  /** Whether any of it is; pictures that nobody sees are not received. */
  readonly visible: boolean;
  /** The shorter side in pixels of the device. */
  readonly pixels: number;
}

/** Small pictures cost little, but not nothing. */
const MOST_FACES = 16;

/** The middle of the table by its shorter side. */
const MIDDLE = 0.45;

/** Lines of a camera's smaller pictures, and by how much they may be blown up. */
const TILE_LINES = 180;
const HALF_LINES = 360;
const BLOWN_UP = 1.4;

/**
 * Which pictures are wanted, and how large: screens, the speaker, and other
 * faces only where there is room for them.
 * @param large whether the speaker has the place of the table
 */
export function watched(
  offered: MediaView['offered'],
  speaker: string | null,
  faces: boolean,
  { visible, pixels }: StageRoom,
  large = false,
): readonly WantedPicture[] {
  if (!visible) return [];
  const screens = offered.filter(({ source }) => source === 'screen');
  const cameras = offered.filter(({ source }) => source === 'camera');
  const speaking = cameras.filter(({ person }) => person === speaker);
  const others = faces ? cameras.filter(({ person }) => person !== speaker) : [];
  // Beside a screen the table is small.
  const small = screens.length > 0 ? 'tile' : sizeFor(pixels * MIDDLE);
  const size = large ? sizeFor(screens.length > 0 ? pixels / 2 : pixels) : small;
  return [
    ...screens.map((video) => ({ ...video, part: 'screen', size: 'stage' }) as const),
    ...speaking.map((video) => ({ ...video, part: 'speaker', size }) as const),
    ...others
      .slice(0, MOST_FACES)
      .map((video) => ({ ...video, part: 'face', size: 'tile' }) as const),
  ];
}

/** The smallest picture that is not blown up too much. */
function sizeFor(lines: number): VideoSize {
  if (lines <= TILE_LINES * BLOWN_UP) return 'tile';
  return lines <= HALF_LINES * BLOWN_UP ? 'half' : 'stage';
}
