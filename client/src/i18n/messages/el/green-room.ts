import type { greenRoom as original } from '../en/green-room.ts';
import type { Translation } from '../translation.ts';

export const greenRoom = {
  welcome: 'Καλώς ήρθατε, {name}',
  as: 'Συμμετέχετε ως: {role}',
  enter: 'Είσοδος στη συνεδρίαση',
  listenIn: 'Παρακολούθηση',
  gallery:
    'Βρίσκεστε στις θέσεις του κοινού. Βλέπετε και ακούτε· κανείς δεν σας βλέπει ούτε σας ακούει.',
  check: 'Δοκιμή ήχου',
  optional: 'Μπορείτε να μπείτε χωρίς μικρόφωνο και να το προσθέσετε αργότερα.',
  test: 'Δοκιμή του μικροφώνου',
  stopTest: 'Τέλος της δοκιμής',
  device: 'Μικρόφωνο',
  deviceDefault: 'Προεπιλεγμένο μικρόφωνο',
  level: 'Η έντασή σας',
  hearYourself: 'Να ακούω τον εαυτό μου',
  hearYourselfHint: 'Φορέστε ακουστικά, αλλιώς θα σφυρίζει.',
  professional: 'Επαγγελματικό μικρόφωνο',
  professionalHint: 'Χωρίς καταστολή θορύβου και αυτόματη ένταση από τον περιηγητή.',
  withMicrophone: 'Είσοδος με έτοιμο μικρόφωνο',
  withMicrophoneHint: 'Ακούγεται μόνο όσο έχετε τον λόγο.',
  quiet: 'Δεν ακούμε τίποτε. Πείτε λίγα λόγια ή επιλέξτε άλλο μικρόφωνο.',
  good: 'Σας ακούμε.',
  loud: 'Πολύ δυνατά. Απομακρυνθείτε λίγο από το μικρόφωνο.',
} satisfies Translation<typeof original>;
