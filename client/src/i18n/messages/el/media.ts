import type { media as original } from '../en/media.ts';
import type { Translation } from '../translation.ts';

export const media = {
  microphone: 'Μικρόφωνο',
  camera: 'Κάμερα',
  screen: 'Προβολή οθόνης',
  state: {
    ready: 'Το μικρόφωνό σας ανοίγει όταν έχετε τον λόγο.',
    heard: 'Η αίθουσα σας ακούει.',
    offWithFloor: 'Έχετε τον λόγο, αλλά το μικρόφωνό σας είναι κλειστό.',
  },
  failed: {
    denied: 'Ο περιηγητής δεν το επιτρέπει. Επιτρέψτε το στη γραμμή διευθύνσεων και ξαναδοκιμάστε.',
    'no-device': 'Δεν βρέθηκε συσκευή. Συνδέστε μία και ξαναδοκιμάστε.',
    'in-use': 'Η συσκευή χρησιμοποιείται από άλλο πρόγραμμα. Κλείστε το και ξαναδοκιμάστε.',
    insecure:
      'Ο περιηγητής το επιτρέπει μόνο σε ασφαλή διεύθυνση (https). Ειδοποιήστε τον τεχνικό.',
  },
  videoOf: 'Εικόνα: {name}',
  screenOf: 'Οθόνη: {name}',
} satisfies Translation<typeof original>;
