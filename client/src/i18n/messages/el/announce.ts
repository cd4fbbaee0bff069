import type { announce as original } from '../en/announce.ts';
import type { Translation } from '../translation.ts';

export const announce = {
  itemOpened: 'Τέθηκε σε συζήτηση το θέμα: {title}',
  floorGiven: 'Τον λόγο έχει: {name}.',
  floorYours: 'Έχετε τον λόγο.',
  floorEnded: 'Η ομιλία σας έληξε.',
  onList:
    '{place, plural, =1 {Η σειρά σας είναι η επόμενη.} other {Είστε στη θέση # του καταλόγου ομιλητών.}}',
  offList: 'Δεν είστε πλέον στον κατάλογο ομιλητών.',
  floorOpened: 'Ο λόγος είναι ελεύθερος για όλους.',
  floorClosed: 'Ο λόγος δεν είναι πλέον ελεύθερος για όλους.',
  opened: 'Η συνεδρίαση άρχισε.',
  suspended: 'Η συνεδρίαση διακόπηκε.',
  resumed: 'Η συνεδρίαση επαναλήφθηκε.',
  closed: 'Η συνεδρίαση έληξε.',
  channelLost: 'Η διερμηνεία σταμάτησε. Ακούτε την αίθουσα.',
  channelBack: 'Η διερμηνεία είναι στον αέρα.',
  offline: 'Η γραμμή διακόπηκε.',
  live: 'Η γραμμή αποκαταστάθηκε.',
  quorum: {
    missing: 'Δεν υπάρχει απαρτία.',
    established: 'Υπάρχει απαρτία.',
    lost: 'Η απαρτία χάθηκε.',
    'challenged-and-held': 'Η απαρτία μετρήθηκε και ισχύει.',
  },
  closedToPublic: 'Κεκλεισμένων των θυρών. Λόγος: {reason}',
  openedToPublic: 'Ανοιχτή ξανά στο κοινό.',
  recorded: 'Η συνεδρίαση εγγράφεται.',
  recordingPauses: 'Η εγγραφή είναι σε παύση.',
  notRecorded: 'Η εγγραφή τελείωσε.',
  chairs: 'Προεδρεύει: {name}.',
  chairYours: 'Προεδρεύετε εσείς.',
} satisfies Translation<typeof original>;
