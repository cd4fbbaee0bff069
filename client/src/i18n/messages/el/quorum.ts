import type { quorum as original } from '../en/quorum.ts';
import type { Translation } from '../translation.ts';

export const quorum = {
  status: {
    enough: 'Αρκετοί για απαρτία.',
    short: 'Δεν υπάρχει ακόμη απαρτία.',
    missing: 'Δεν υπάρχει απαρτία.',
    established: 'Υπάρχει απαρτία.',
    lost: 'Η απαρτία χάθηκε.',
    held: 'Υπάρχει απαρτία, μετρήθηκε.',
  },
  short: '{of}· {here}.',
  sentence: '{of}· {here}· {why}.',
  cited: '{why}, {citation}',
  despite: '{needed}· {lasts}',
  of: {
    statutory: '{present, number} από {seats, plural, one {# έδρα} other {# έδρες}}',
    filled:
      '{present, number} από {seats, plural, one {# καλυμμένη έδρα} other {# καλυμμένες έδρες}}',
    any: '{present, plural, one {# μέλος} other {# μέλη}}',
  },
  ways: '{room, number} στην αίθουσα, {online, number} διαδικτυακά',
  withSubstitutes: '{ways}, {substitutes}',
  substitutes:
    '{count, plural, one {εκ των οποίων # αναπληρωτής} other {εκ των οποίων # αναπληρωτές}}',
  needed: 'απαιτούνται {needed, number}',
  neededAtLeast: 'Απαιτούνται τουλάχιστον {needed, number}.',
  lasts: {
    sticky: 'η απαρτία ισχύει έως το τέλος',
    'until-challenged': 'η απαρτία ισχύει έως ότου ζητηθεί καταμέτρηση',
    continuous: 'μετριέται με κάθε προσέλευση και αποχώρηση',
  },
  because: {
    'no-chair': 'δεν είναι εδώ ούτε ο πρόεδρος ούτε αναπληρωτής του',
    'not-all-invited': 'δεν προσκλήθηκαν όλα τα μέλη',
  },
  since: 'Ισχύει έτσι από τις {time}.',
  challengedBy: 'Η καταμέτρηση έγινε με αίτημα: {name}.',
  repeated: 'Ισχύει ο ευνοϊκότερος κανόνας της επαναληπτικής συνεδρίασης.',
  originalItemsOnly: 'Ισχύει μόνο για τα θέματα της αρχικής πρόσκλησης.',
  challenge: 'Αίτημα καταμέτρησης της απαρτίας',
  noSource: 'Οι κανόνες του οργάνου δεν αναφέρουν πηγή γι’ αυτό.',
  toBeChecked: 'προς έλεγχο',
  toBeCheckedWhy: 'Κανείς δεν έχει ακόμη επιβεβαιώσει τον κανόνα στο κείμενο του νόμου.',
} satisfies Translation<typeof original>;
