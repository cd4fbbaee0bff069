import type { common as original } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common = {
  loading: 'Μια στιγμή…',
  language: 'Γλώσσα',
  cancel: 'Άκυρο',
  understood: 'Εντάξει',
  retry: 'Νέα προσπάθεια',
  reload: 'Ανανέωση της σελίδας',
  signOut: 'Αποσύνδεση',
  brokenTitle: 'Κάτι πήγε στραβά σε αυτή τη σελίδα',
  brokenText: 'Η συνεδρίαση συνεχίζεται. Ανανεώστε τη σελίδα· ό,τι αποθηκεύτηκε δεν χάνεται.',
  notSignedInTitle: 'Δεν έχετε συνδεθεί εδώ',
  notSignedInText: 'Ανοίξτε ξανά τον σύνδεσμο της πρόσκλησής σας ή ζητήστε νέον από τη γραμματεία.',
  unreachableTitle: 'Ο διακομιστής δεν απαντά',
  unreachableText: 'Ελέγξτε τη σύνδεσή σας. Η σελίδα ξαναδοκιμάζει μόνη της.',
} satisfies Translation<typeof original>;
