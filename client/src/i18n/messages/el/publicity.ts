import type { publicity as original } from '../en/publicity.ts';
import type { Translation } from '../translation.ts';

export const publicity = {
  closed: {
    sitting: 'Κεκλεισμένων των θυρών από τις {time}.',
    item: 'Το θέμα συζητείται κεκλεισμένων των θυρών από τις {time}.',
  },
  because: 'Λόγος: {reason}',
  forGallery: 'Δεν ακούτε και δεν βλέπετε όσα γίνονται τώρα.',
  goesOn: {
    sitting: 'Συνεχίζεται για εσάς μόλις το προεδρείο ανοίξει ξανά τη συνεδρίαση στο κοινό.',
    item: 'Συνεχίζεται για εσάς το αργότερο με το επόμενο θέμα.',
  },
  close: 'Κλείσιμο για το κοινό',
  closeWhole: 'Κλείσιμο όλης της συνεδρίασης',
  closeQuestion: 'Κεκλεισμένων των θυρών;',
  what: 'Τι κλείνει',
  scope: {
    item: 'Μόνο αυτό το θέμα· το επόμενο είναι πάλι δημόσιο',
    sitting: 'Η συνεδρίαση, έως ότου την ανοίξετε ξανά',
  },
  reason: 'Λόγος',
  reasonHint: 'Τον διαβάζουν όλοι, και το κοινό.',
  reasonNeeded: 'Αναφέρετε πρώτα τον λόγο.',
  meaning: 'Από εκεί και πέρα το κοινό δεν ακούει ούτε βλέπει τίποτε· πληροφορείται γιατί.',
  open: 'Άνοιγμα ξανά στο κοινό',
} satisfies Translation<typeof original>;
