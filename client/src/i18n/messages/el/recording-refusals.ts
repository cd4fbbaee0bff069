import type { recordingRefusals as original } from '../en/recording-refusals.ts';
import type { Translation } from '../translation.ts';

export const recordingRefusals = {
  'recording-not-public': {
    what: 'Η συνεδρίαση είναι κλειστή για το κοινό και ό,τι είναι κλειστό δεν εγγράφεται.',
    next: 'Ανοίξτε την πρώτα στο κοινό.',
  },
  'recording-goes-on': {
    what: 'Μια εγγραφή είναι σε εξέλιξη.',
    next: 'Τερματίστε την πρώτα.',
  },
  'no-recording': {
    what: 'Τίποτα δεν εγγράφεται.',
    next: 'Δεν χρειάζεται κάτι άλλο.',
  },
  'unknown-recording': {
    what: 'Δεν υπάρχει τέτοια εγγραφή.',
    next: 'Επιλέξτε άλλη.',
  },
  'recording-deleted': {
    what: 'Αυτή η εγγραφή διαγράφηκε.',
    next: 'Επιλέξτε άλλη.',
  },
  'recording-until-past': {
    what: 'Η ημέρα αυτή έχει περάσει.',
    next: 'Επιλέξτε μεταγενέστερη ημέρα ή διαγράψτε την εγγραφή.',
  },
} satisfies Translation<typeof original>;
