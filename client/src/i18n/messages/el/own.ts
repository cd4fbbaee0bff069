import type { own as original } from '../en/own.ts';
import type { Translation } from '../translation.ts';

export const own = {
  title: 'Η παρουσία μου',
  now: {
    room: 'Έχετε καταγραφεί στην αίθουσα από τις {time}.',
    online: 'Έχετε καταγραφεί διαδικτυακά από τις {time}.',
  },
  dropped: 'Η γραμμή σας διακόπηκε. Η παρουσία σας διατηρείται για λίγο.',
  absent: 'Δεν έχετε καταγραφεί ως παρών ή παρούσα.',
  excused: 'Η απουσία σας είναι δικαιολογημένη.',
  standsFor: 'Αναπληρώνετε: {name}.',
  onlyInRoom: 'Τα μέλη υπολογίζονται μόνο στην αίθουσα. Δηλώστε την προσέλευσή σας όταν έρθετε.',
  sitIn: 'Αναπλήρωση: {name}',
  excuse: 'Δεν μπορώ να έρθω',
  withdraw: 'Τελικά μπορώ να έρθω',
  conflict: 'Έχω σύγκρουση συμφερόντων σε αυτό το θέμα',
  conflictQuestion: 'Να αποχωρήσετε για αυτό το θέμα;',
  conflictMeaning:
    'Δεν μπορείτε να μιλήσετε ούτε να ψηφίσετε σε αυτό το θέμα, και αυτό καταγράφεται. Στο επόμενο θέμα συμμετέχετε ξανά αυτόματα.',
  conflictConfirm: 'Αποχώρηση για το θέμα',
  conflictEnds: 'Συμμετοχή ξανά',
  inConflict: 'Δεν συμμετέχετε σε αυτό το θέμα.',
} satisfies Translation<typeof original>;
