import type { presence as original } from '../en/presence.ts';
import type { Translation } from '../translation.ts';

export const presence = {
  people: 'Udeleženci',
  presentOf: 'navzočih {here, number} od {all, number}',
  role: {
    chair: 'Predsedstvo',
    clerk: 'Zapisnikarska služba',
    member: 'Članstvo',
    interpreter: 'Tolmačenje',
    guest: 'Javnost',
    hall: 'Zaslon v dvorani',
    administrator: 'Skrbništvo',
  },
  state: {
    room: 'v dvorani',
    online: 'prek spleta',
    dropped: 'zveza prekinjena',
    absent: 'ni navzočnosti',
    excused: 'opravičena odsotnost',
    vacant: 'prazen sedež',
  },
  office: {
    chair: 'Predsedstvo',
    deputy: 'Namestništvo predsedstva',
    member: 'Članstvo',
    clerk: 'Zapisnikarska služba',
  },
  adviser: 'Sodelovanje brez glasu',
  seat: 'Sedež {number, number}',
  standsFor: 'namesto: {name}',
  substituteOf: 'Namestništvo: {name}',
  inConflict: 'pri tej točki ne sodeluje',
  notCounted: 'ne šteje: šteje samo navzočnost v dvorani',
  gallery:
    '{count, plural, =0 {Na mestih za javnost ni nikogar} one {Na mestih za javnost je # oseba} two {Na mestih za javnost sta # osebi} few {Na mestih za javnost so # osebe} other {Na mestih za javnost je # oseb}}',
  you: 'vi',
  arrivedInRoom: 'V dvorani',
  arrivedInRoomOf: 'V dvorani: {name}',
  left: 'Odhod',
  leftOf: 'Odhod: {name}',
  notedGone: 'Zapisnikar je vpisal vaš odhod.',
  here: 'Tu sem',
  leave: 'Zapusti sejo',
} satisfies Translation<typeof original>;
