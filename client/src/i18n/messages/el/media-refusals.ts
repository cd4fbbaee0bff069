import type { mediaRefusals as original } from '../en/media-refusals.ts';
import type { Translation } from '../translation.ts';

export const mediaRefusals = {
  'media-not-public':
    'Αυτό το μέρος της συνεδρίασης είναι κλειστό για το κοινό. Ο ήχος και η εικόνα επιστρέφουν όταν ανοίξει ξανά.',
  'media-not-joined': 'Ο ήχος και η εικόνα δεν έχουν συνδεθεί ακόμη. Περιμένετε λίγο.',
  'media-unavailable':
    'Ο ήχος και η εικόνα δεν είναι διαθέσιμα αυτή τη στιγμή. Επανέρχονται αυτόματα.',
  'media-not-allowed': 'Η ιδιότητά σας δεν προβλέπει αυτή τη μετάδοση. Απευθυνθείτε στο προεδρείο.',
  'media-unknown-channel': 'Το κανάλι αυτό δεν υπάρχει. Επιλέξτε άλλο.',
  'media-unknown-line': 'Αυτή η γραμμή συνομιλίας δεν υπάρχει πια.',
  'media-too-often': 'Μόλις το επισημάνατε. Το έχουν δει όλοι.',
  'media-bad-parameters': 'Ο περιηγητής και ο διακομιστής δεν συνεννοήθηκαν. Ανανεώστε τη σελίδα.',
  malformed: 'Ο διακομιστής δεν κατάλαβε τον περιηγητή. Ανανεώστε τη σελίδα.',
  offline: 'Η γραμμή διακόπηκε. Ο ήχος και η εικόνα επανέρχονται αυτόματα.',
} satisfies Translation<typeof original>;
