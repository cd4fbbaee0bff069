import type { checkIn as original } from '../en/check-in.ts';
import type { Translation } from '../translation.ts';

export const checkIn = {
  code: 'Κωδικός στην οθόνη της αίθουσας',
  press: 'Είμαι στην αίθουσα',
  wrong: 'Έξι γράμματα και ψηφία, όπως στην οθόνη της αίθουσας.',
  done: 'Έχετε καταγραφεί στην αίθουσα.',
  forWhom: 'Είμαι εδώ',
  forMyself: 'για τον εαυτό μου',
  hall: 'Δήλωση προσέλευσης',
  hallHow: 'Σαρώστε με το τηλέφωνό σας ή γράψτε τα γράμματα αυτά στη συνεδρίαση.',
  waiting: 'Ο κωδικός επανέρχεται μαζί με τη γραμμή.',
  noneTitle: 'Αυτό το τηλέφωνο δεν γνωρίζει ακόμη τη συνεδρίαση',
  noneText:
    'Ανοίξτε πρώτα σε αυτό το τηλέφωνο τον σύνδεσμο της πρόσκλησής σας και σαρώστε ξανά τον κωδικό. Ή πείτε στη γραμματεία ότι είστε εδώ.',
} satisfies Translation<typeof original>;
