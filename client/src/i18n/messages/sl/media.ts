import type { media as original } from '../en/media.ts';
import type { Translation } from '../translation.ts';

export const media = {
  microphone: 'Mikrofon',
  camera: 'Kamera',
  screen: 'Deli zaslon',
  state: {
    ready: 'Vaš mikrofon se odpre, ko imate besedo.',
    heard: 'Dvorana vas sliši.',
    offWithFloor: 'Imate besedo, vaš mikrofon pa je izklopljen.',
  },
  failed: {
    denied: 'Brskalnik tega ne dovoli. Dovolite v naslovni vrstici in poskusite znova.',
    'no-device': 'Naprave ni mogoče najti. Priključite jo in poskusite znova.',
    'in-use': 'Napravo uporablja drug program. Zaprite ga in poskusite znova.',
    insecure: 'Brskalnik to dovoli le na varnem naslovu (https). Obvestite tehnika.',
  },
  videoOf: 'Slika: {name}',
  screenOf: 'Zaslon: {name}',
} satisfies Translation<typeof original>;
