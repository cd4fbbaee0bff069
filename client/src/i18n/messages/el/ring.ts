import type { ring as original } from '../en/ring.ts';
import type { Translation } from '../translation.ts';

export const ring = {
  summary: 'Το τραπέζι: {here, number} παρόντες από {seats, number}.',
  nobodySpeaks: 'Κανείς δεν έχει τον λόγο.',
  speaks: 'Τον λόγο έχει: {name}.',
  waiting:
    '{count, plural, =0 {Κανείς δεν περιμένει να μιλήσει.} one {Ένα άτομο περιμένει να μιλήσει.} other {# άτομα περιμένουν να μιλήσουν.}}',
  onAir: 'Διερμηνεία στον αέρα: {languages}.',
  asList: 'Το τραπέζι ως κατάλογος',
  seat: {
    room: 'στην αίθουσα',
    online: 'διαδικτυακά',
    dropped: 'η γραμμή διακόπηκε',
    absent: 'δεν είναι εδώ',
  },
  seatSpeaks: 'έχει τον λόγο',
  seatWaits: 'στη θέση {place, number} του καταλόγου ομιλητών',
} satisfies Translation<typeof original>;
