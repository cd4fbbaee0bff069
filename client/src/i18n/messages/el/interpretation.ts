import type { interpretation as original } from '../en/interpretation.ts';
import type { Translation } from '../translation.ts';

export const interpretation = {
  channel: 'Κανάλι',
  floor: 'Αίθουσα',
  floorUnder: 'Η αίθουσα κάτω από τη διερμηνεία',
  languages: 'Κανάλια γλωσσών',
  noChannels: 'Η συνεδρίαση δεν έχει κανάλια γλωσσών.',
  state: {
    on: 'στον αέρα',
    off: 'εκτός αέρα',
    vanished: 'η φωνή χάθηκε',
    uncovered: 'χωρίς διερμηνέα',
  },
  listeners: '{count, plural, =0 {κανένας ακροατής} one {# ακροατής} other {# ακροατές}}',
  hearing: {
    closed: 'Δεν ακούτε τίποτα όσο η συνεδρίαση γίνεται κεκλεισμένων των θυρών.',
    floor: 'Ακούτε την αίθουσα.',
    channel: 'Ακούτε το κανάλι: {language}.',
    relayed: 'Ακούτε το κανάλι {language}, μέσω ρελέ από {from}.',
    sameLanguage: 'Η αίθουσα μιλά {language}. Ακούτε την αίθουσα.',
    waiting: 'Αυτή τη στιγμή δεν υπάρχει διερμηνεία στο κανάλι {language}. Ακούτε την αίθουσα.',
    own: 'Όσο έχετε τον λόγο, ακούτε την αίθουσα.',
  },
  offer: 'Υπάρχει διερμηνεία στον αέρα: {language}.',
  listen: 'Ακρόαση',
  iHear: 'Τι ακούω',
  iSpeak: 'Τι μιλώ',
  onAir: 'Στον αέρα',
  off: 'Εκτός',
  coughing: 'Σιωπή',
  volume: 'Ένταση',
  keys: 'Τα πλήκτρα ισχύουν σε όλη τη σελίδα',
  keySpace: 'Διάστημα',
  level: 'Η φωνή μου',
} satisfies Translation<typeof original>;
