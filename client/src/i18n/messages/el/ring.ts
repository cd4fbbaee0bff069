import type { ring as original } from '../en/ring.ts';
import type { Translation } from '../translation.ts';

export const ring = {
  summary: 'Το τραπέζι: {here, number} παρόντες από {seats, number}.',
  ways: '{room, number} στην αίθουσα, {online, number} διαδικτυακά.',
  substitutes: '{count, plural, one {Παρών # αναπληρωτής} other {Παρόντες # αναπληρωτές}}.',
  dropped: '{count, plural, one {Διακόπηκε # γραμμή} other {Διακόπηκαν # γραμμές}}.',
  excused:
    '{count, plural, one {# μέλος με δικαιολογημένη απουσία} other {# μέλη με δικαιολογημένη απουσία}}.',
  nobodySpeaks: 'Κανείς δεν έχει τον λόγο.',
  speaks: 'Τον λόγο έχει: {name}.',
  waiting:
    '{count, plural, =0 {Κανείς δεν περιμένει να μιλήσει.} one {Ένα άτομο περιμένει να μιλήσει.} other {# άτομα περιμένουν να μιλήσουν.}}',
  onAir: 'Διερμηνεία στον αέρα: {languages}.',
  voted: 'Ψήφισαν {voted, number} από {of, number}.',
  counts:
    '{yes, number}\u00a0υπέρ, {no, number}\u00a0κατά, {abstain, plural, one {#\u00a0αποχή} other {#\u00a0αποχές}}',
  asList: 'Το τραπέζι ως κατάλογος',
  seat: {
    room: 'στην αίθουσα',
    online: 'διαδικτυακά',
    dropped: 'η γραμμή διακόπηκε',
    absent: 'δεν είναι εδώ',
    excused: 'δικαιολογημένη απουσία',
    vacant: 'κενή έδρα',
  },
  inPlaceOf: 'στη θέση: {name}',
  inConflict: 'δεν συμμετέχει σε αυτό το θέμα',
  chairs: 'προεδρεύει',
  beside: 'χωρίς ψήφο',
  seatSpeaks: 'έχει τον λόγο',
  seatWaits: 'στη θέση {place, number} του καταλόγου ομιλητών',
  vote: {
    voted: 'ψήφισε',
    yes: 'υπέρ',
    no: 'κατά',
    abstain: 'αποχή',
    blank: 'λευκό',
    consent: 'συναινεί',
    objection: 'αντίρρηση',
    pass: 'πάσο',
  },
  talk: '{percent, number} % του χρόνου ομιλίας',
  options: 'Η εικόνα',
  optionsDone: 'Έτοιμο',
  layout: 'Θέσεις',
  auto: 'Ανάλογα με τον αριθμό',
  round: 'Γύρω από τραπέζι',
  rows: 'Σε σειρές',
  talkShare: 'Εμφάνιση του μεριδίου ομιλίας',
  talkShareHint: 'Ως πάχος του περιγράμματος κάθε θέσης.',
} satisfies Translation<typeof original>;
