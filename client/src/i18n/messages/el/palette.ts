import type { palette as original } from '../en/palette.ts';
import type { Translation } from '../translation.ts';

export const palette = {
  open: 'Εντολές',
  label: 'Τι να γίνει;',
  hint: 'Ένα όνομα και τι συμβαίνει: «νίκος αίθουσα»',
  nothing: 'Δεν βρέθηκε τίποτε. Δοκιμάστε την αρχή ενός ονόματος ή μιας λέξης.',
  done: 'Δόθηκε: {what}',
  seat: 'έδρα {number}',
  also: {
    arrive: 'παρών παρούσα προσέλευση ήρθε',
    leave: 'έφυγε',
    excuse: 'απών απούσα απουσία',
    withdrawExcuse: 'έρχεται',
    substitute: 'αναπληρωτής',
    conflict: 'συμφέρον',
    conflictEnds: 'συμφέρον επιστροφή',
    more: 'χρόνοι διόρθωση παρουσίες',
    hand: 'χέρι μιλά κατάλογος',
  },
  more: 'Όλα για την παρουσία',
  onList: 'Στον κατάλογο ομιλητών',
  offList: 'Εκτός καταλόγου ομιλητών',
  vote: 'Ψήφος: {answer}',
} satisfies Translation<typeof original>;
