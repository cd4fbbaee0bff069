import type { Heard } from '@koinon/shared/interpretation/what-to-hear';
import type { MediaRequests, VideoOffer, VideoSize } from '@koinon/shared/media/messages';
import { isGivenUp, NO_PICTURES } from './ladder.ts';
import type { Step } from './ladder.ts';
import type { EconomyMode } from './modes.ts';

/** What a picture is for whoever looks at it. */
type PicturePart = 'signer' | 'speaker' | 'screen' | 'face';

export interface WantedPicture extends VideoOffer {
  readonly part: PicturePart;
  readonly size: VideoSize;
}

/** What is wanted, by choice and by what is on the screen. */
export interface Wanted {
  readonly pictures: readonly WantedPicture[];
  readonly heard: Heard;
  /** Whether captions are read. */
  readonly captions: boolean;
}

/** What of it is received. */
export interface Received {
  readonly pictures: readonly WantedPicture[];
  readonly sound: Omit<MediaRequests['hear']['data'], 'holds'>;
  /** How long sound waits for what is late, in milliseconds; null leaves it to the browser. */
  readonly bufferMs: number | null;
}

const STEP_OF: Readonly<Record<PicturePart, Step>> = {
  signer: 'signer',
  speaker: 'speaker',
  screen: 'screens',
  face: 'faces',
};

/** In small: a signer's hands need some more than a face. */
const SAVING: Readonly<Record<PicturePart, VideoSize>> = {
  signer: 'half',
  speaker: 'tile',
  screen: 'tile',
  face: 'tile',
};

/**
 * On a line that carries little more than one voice, whatever else comes (a
 * vote, a list) holds the voice up for some tenths of a second. So long it
 * waits before it is played, and no word is torn.
 */
const NARROW_BUFFER_MS = 600;

/** What is received, by what is wanted, the person's choice, and what the line carries. */
export function received(wanted: Wanted, mode: EconomyMode, rung: number): Received {
  const { heard } = wanted;
  const narrow = rung >= NO_PICTURES;
  const alone = isGivenUp(rung, 'under');
  return {
    pictures: affordable(wanted.pictures, mode, rung),
    sound: {
      floor: !alone || heard.channel === null,
      channel: !alone || heard.channel !== null,
      // First one voice of two is given up, then the other made thinner.
      lean: alone || (narrow && heard.channel === null),
    },
    bufferMs: narrow ? NARROW_BUFFER_MS : null,
  };
}

/** What of that which is wanted costs something, so that giving it up helps. */
export function costing({ pictures, heard, captions }: Wanted, mode: EconomyMode): Set<Step> {
  const steps = new Set(affordable(pictures, mode, 0).map(({ part }) => STEP_OF[part]));
  if (heard.channel !== null) steps.add('under');
  if (captions) steps.add('captions');
  return steps;
}

/** Those of some pictures that are received. */
export function stillReceived(
  videos: readonly VideoOffer[],
  { pictures }: Pick<Received, 'pictures'>,
): readonly VideoOffer[] {
  return videos.filter(({ person, source }) =>
    pictures.some((picture) => picture.person === person && picture.source === source),
  );
}

function affordable(
  pictures: readonly WantedPicture[],
  mode: EconomyMode,
  rung: number,
): readonly WantedPicture[] {
  if (mode === 'audio-only') return [];
  const kept = pictures.filter(({ part }) => !isGivenUp(rung, STEP_OF[part]));
  if (mode === 'everything') return kept;
  return kept
    .filter(({ part }) => part !== 'face')
    .map((picture) => ({ ...picture, size: SAVING[picture.part] }));
}
