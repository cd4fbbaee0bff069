import type { MicrophoneOptions, Processing } from '../media-room.ts';

/** Where it is kept in the browser. */
const KEPT = 'koinon-microphones';
/** Stands for whatever microphone the browser takes by itself. */
const STANDARD = 'standard';
const PROCESSINGS: readonly Processing[] = ['browser', 'professional', 'denoised'];

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** How each microphone of this machine is to be processed, as it was chosen last. */
export interface MicrophoneChoice {
  /** @param usual where nothing was chosen yet */
  processingOf(device: string | null, usual: Processing): Processing;
  keep(options: MicrophoneOptions): void;
}

export function openMicrophoneChoice(storage: Storage): MicrophoneChoice {
  const chosen = read(storage);
  return {
    processingOf: (device, usual) => chosen.get(device ?? STANDARD) ?? usual,
    keep: ({ device, processing }) => {
      chosen.set(device ?? STANDARD, processing);
      try {
        storage.setItem(KEPT, JSON.stringify(Object.fromEntries(chosen)));
      } catch {
        // A full or closed storage forgets it with the page.
      }
    },
  };
}

function read(storage: Storage): Map<string, Processing> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEPT) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return new Map();
    return new Map(
      Object.entries(kept).flatMap(([device, value]) => {
        const processing = PROCESSINGS.find((one) => one === value);
        return processing === undefined ? [] : [[device, processing] as const];
      }),
    );
  } catch {
    return new Map();
  }
}
