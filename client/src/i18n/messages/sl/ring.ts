import type { ring as original } from '../en/ring.ts';
import type { Translation } from '../translation.ts';

export const ring = {
  summary: 'Miza: prisotnih {here, number} od {seats, number}.',
  nobodySpeaks: 'Besede nima nihče.',
  speaks: 'Besedo ima: {name}.',
  waiting:
    '{count, plural, =0 {Na besedo ne čaka nihče.} one {Na besedo čaka # oseba.} two {Na besedo čakata # osebi.} few {Na besedo čakajo # osebe.} other {Na besedo čaka # oseb.}}',
  onAir: 'Tolmačenje v etru: {languages}.',
  asList: 'Miza kot seznam',
  seat: {
    room: 'v dvorani',
    online: 'prek spleta',
    dropped: 'zveza prekinjena',
    absent: 'ni prisotnosti',
  },
  seatSpeaks: 'ima besedo',
  seatWaits: 'na {place, number}. mestu seznama govornikov',
} satisfies Translation<typeof original>;
