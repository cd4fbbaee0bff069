import type { announce as original } from '../en/announce.ts';
import type { Translation } from '../translation.ts';

export const announce = {
  itemOpened: 'Odprta je točka: {title}',
  floorGiven: 'Besedo ima: {name}.',
  floorYours: 'Imate besedo.',
  floorEnded: 'Vaša razprava je končana.',
  onList:
    '{place, plural, =1 {Na seznamu govornikov ste naslednji.} other {Na seznamu govornikov ste na #. mestu.}}',
  offList: 'Niste več na seznamu govornikov.',
  floorOpened: 'Beseda je prosta za vse.',
  floorClosed: 'Beseda ni več prosta za vse.',
  opened: 'Seja je odprta.',
  suspended: 'Seja je prekinjena.',
  resumed: 'Seja se nadaljuje.',
  closed: 'Seja je zaključena.',
  channelLost: 'Tolmačenje se je ustavilo. Poslušate dvorano.',
  channelBack: 'Tolmačenje je v etru.',
  offline: 'Zveza je prekinjena.',
  live: 'Zveza je spet vzpostavljena.',
  quorum: {
    missing: 'Seja ni sklepčna.',
    established: 'Seja je sklepčna.',
    lost: 'Sklepčnosti ni več.',
    'challenged-and-held': 'Sklepčnost je ugotovljena in velja.',
  },
  closedToPublic: 'Zaprto za javnost. Razlog: {reason}',
  openedToPublic: 'Spet odprto za javnost.',
  recorded: 'Seja se snema.',
  recordingPauses: 'Snemanje je prekinjeno.',
  notRecorded: 'Snemanje je končano.',
  chairs: 'Predseduje: {name}.',
  chairYours: 'Vodite sejo.',
} satisfies Translation<typeof original>;
