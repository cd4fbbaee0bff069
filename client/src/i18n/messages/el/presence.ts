import type { presence as original } from '../en/presence.ts';
import type { Translation } from '../translation.ts';

export const presence = {
  people: 'Πρόσωπα',
  presentOf: '{here, number} από {all, number} παρόντες',
  role: {
    chair: 'Προεδρείο',
    clerk: 'Γραμματεία',
    member: 'Μέλος',
    interpreter: 'Διερμηνέας',
    guest: 'Κοινό',
    hall: 'Οθόνη της αίθουσας',
    administrator: 'Διαχείριση',
  },
  state: {
    room: 'στην αίθουσα',
    online: 'διαδικτυακά',
    dropped: 'η γραμμή διακόπηκε',
    absent: 'δεν είναι εδώ',
    excused: 'δικαιολογημένη απουσία',
    vacant: 'κενή έδρα',
  },
  office: {
    chair: 'Προεδρείο',
    deputy: 'Αναπλήρωση προεδρείου',
    member: 'Μέλος',
    clerk: 'Γραμματεία',
  },
  adviser: 'Συμμετοχή χωρίς ψήφο',
  seat: 'Έδρα {number, number}',
  standsFor: 'στη θέση: {name}',
  substituteOf: 'Αναπλήρωση: {name}',
  inConflict: 'δεν συμμετέχει σε αυτό το θέμα',
  notCounted: 'δεν υπολογίζεται: μετρούν μόνο όσοι είναι στην αίθουσα',
  gallery:
    '{count, plural, =0 {Κανείς στις θέσεις του κοινού} one {# άτομο στις θέσεις του κοινού} other {# άτομα στις θέσεις του κοινού}}',
  you: 'εσείς',
  arrivedInRoom: 'Στην αίθουσα',
  arrivedInRoomOf: 'Στην αίθουσα: {name}',
  left: 'Αποχώρηση',
  leftOf: 'Αποχώρηση: {name}',
  notedGone: 'Η γραμματεία κατέγραψε την αποχώρησή σας.',
  here: 'Είμαι εδώ',
  leave: 'Αποχώρηση από τη συνεδρίαση',
} satisfies Translation<typeof original>;
