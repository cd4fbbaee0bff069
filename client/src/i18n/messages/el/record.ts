import type { record as original } from '../en/record.ts';
import type { Translation } from '../translation.ts';
import { captionsRecord } from './captions-record.ts';
import { floorRecord } from './floor-record.ts';
import { interpretationRecord } from './interpretation-record.ts';
import { motionRecord } from './motion-record.ts';
import { paperRecord } from './paper-record.ts';
import { recordingRecord } from './recording-record.ts';
import { votingRecord } from './voting-record.ts';

export const record = {
  MeetingPlanned: 'Σύγκληση της συνεδρίασης',
  MeetingConstituted:
    'Σύνθεση του οργάνου: {filled, number} από {seats, plural, one {# έδρα καλυμμένη} other {# έδρες καλυμμένες}}',
  MeetingOpened: 'Έναρξη της συνεδρίασης',
  MeetingSuspended: 'Διακοπή της συνεδρίασης',
  MeetingResumed: 'Επανάληψη της συνεδρίασης',
  MeetingClosed: 'Λήξη της συνεδρίασης',
  ItemOpened: 'Θέμα σε συζήτηση: {title}',
  ChairHandedOver: {
    asked: 'Παράδοση της προεδρίας: {name}',
    absent: 'Απουσία του προέδρου, προεδρεύει: {name}',
  },
  ChairTakenBack: 'Ανάληψη της προεδρίας από τον πρόεδρο',
  ClosedToPublic: {
    sitting: 'Η συνεδρίαση κλειστή για το κοινό: {reason}',
    item: 'Το θέμα κλειστό για το κοινό: {reason}',
  },
  OpenedToPublic: {
    asked: 'Ανοιχτή ξανά για το κοινό',
    'next-item': 'Ανοιχτή ξανά για το κοινό με το επόμενο θέμα',
  },
  PersonArrived: {
    room: 'Προσέλευση στην αίθουσα: {name}',
    online: 'Διαδικτυακή προσέλευση: {name}',
  },
  PersonArrivedFor: {
    room: 'Προσέλευση στην αίθουσα: {name}, στη θέση του μέλους {member}',
    online: 'Διαδικτυακή προσέλευση: {name}, στη θέση του μέλους {member}',
  },
  PersonLeft: {
    left: 'Αποχώρηση: {name}',
    noted: 'Καταγραφή αποχώρησης: {name}',
    line: 'Αποχώρηση, η γραμμή δεν αποκαταστάθηκε: {name}',
    closed: 'Αποχώρηση με τη λήξη: {name}',
    relieved: 'Αποχώρηση, προσήλθε το τακτικό μέλος: {name}',
  },
  LineDropped: 'Διακοπή γραμμής: {name}',
  LineRestored: 'Αποκατάσταση γραμμής: {name}',
  PresenceCorrected: {
    past: 'Διόρθωση παρουσίας: {name}, {from} έως {to}: {reason}',
    lasting: 'Διόρθωση παρουσίας: {name}, από {from}: {reason}',
  },
  AbsenceExcused: 'Δικαιολογημένη απουσία: {name}',
  ExcuseExplained: 'Λόγος της απουσίας, {name}: {reason}',
  ExcuseWithdrawn: 'Ανάκληση της δικαιολόγησης: {name}',
  ConflictDeclared: 'Δήλωση σύγκρουσης συμφερόντων: {name}',
  ConflictEnded: 'Επιστροφή μετά από σύγκρουση συμφερόντων: {name}',
  QuorumMissing: {
    short:
      'Έλλειψη απαρτίας: {present, plural, one {# παρόν μέλος} other {# παρόντα μέλη}}, απαιτούνται {needed, number}',
    'no-chair': 'Έλλειψη απαρτίας: δεν είναι παρών ούτε ο πρόεδρος ούτε αντιπρόεδρος',
    'not-all-invited': 'Έλλειψη απαρτίας: δεν προσκλήθηκαν όλα τα μέλη',
  },
  QuorumEstablished:
    'Διαπίστωση απαρτίας: {present, plural, one {# παρόν μέλος} other {# παρόντα μέλη}}, απαιτούνται {needed, number}',
  QuorumLost: {
    short:
      'Απώλεια απαρτίας: {present, plural, one {# παρόν μέλος} other {# παρόντα μέλη}}, απαιτούνται {needed, number}',
    'no-chair': 'Απώλεια απαρτίας: δεν είναι παρών ούτε ο πρόεδρος ούτε αντιπρόεδρος',
    'not-all-invited': 'Απώλεια απαρτίας: δεν προσκλήθηκαν όλα τα μέλη',
  },
  QuorumChallenged: 'Αίτημα καταμέτρησης της απαρτίας: {name}',
  QuorumConfirmed:
    'Επιβεβαίωση απαρτίας: {present, plural, one {# παρόν μέλος} other {# παρόντα μέλη}}, απαιτούνται {needed, number}',
  ChannelOpened: 'Νέο κανάλι: {language}',
  InterpreterAssigned: 'Ανάθεση καναλιού {language}: {name}',
  InterpreterReleased: 'Απαλλαγή από το κανάλι {language}: {name}',
  WentOnAir: 'Στον αέρα, {language}: {name}',
  WentOffAir: {
    ended: 'Εκτός αέρα, {language}: {name}',
    'handed-over': 'Παράδοση, {language}: {name}',
    switched: 'Αλλαγή από {language}: {name}',
    released: 'Εκτός αέρα λόγω απαλλαγής, {language}: {name}',
    left: 'Εκτός αέρα λόγω αποχώρησης, {language}: {name}',
    closed: 'Εκτός αέρα με τη λήξη, {language}: {name}',
  },
  InterpreterVanished: 'Απώλεια φωνής, {language}: {name}',
  InterpreterReturned: 'Επαναφορά φωνής, {language}: {name}',
  ...captionsRecord,
  ...floorRecord,
  ...interpretationRecord,
  ...motionRecord,
  ...recordingRecord,
  ...votingRecord,
  ...paperRecord,
  unknown: 'Εγγραφή που η σελίδα αυτή δεν γνωρίζει ακόμη',
} satisfies Translation<typeof original>;
