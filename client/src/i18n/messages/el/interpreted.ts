import type { interpreted as original } from '../en/interpreted.ts';
import type { Translation } from '../translation.ts';

export const interpreted = {
  finishing: 'Οι διερμηνείς ολοκληρώνουν.',
  speaking: 'Διερμηνεύονται ακόμη: {what}.',
  next: 'Μιλά στη συνέχεια: {name}.',
  nextIsYou: 'Μιλάτε στη συνέχεια. Το μικρόφωνό σας ακούγεται μόλις τελειώσουν.',
  pollNext: 'Έπειτα η ψηφοφορία ανοίγει μόνη της.',
  atLatest:
    '{seconds, plural, =0 {Τώρα.} one {Το αργότερο σε # δευτερόλεπτο.} other {Το αργότερο σε # δευτερόλεπτα.}}',
  listeners: 'Περιμένουμε τους ακροατές σας: ολοκληρώστε τη φράση σας.',
  startNow: 'Έναρξη τώρα',
  startNowOf: 'Έναρξη τώρα: {name}',
  openNow: 'Άνοιγμα της ψηφοφορίας τώρα',
  startMeans:
    'Αρχίζει μόνο του. Αν το ξεκινήσετε τώρα, όποιος ακούει διερμηνεία χάνει το τέλος· καταγράφεται ότι δεν περιμένατε.',
  credit: '{time} επιπλέον',
  because: {
    'other-language': 'επειδή μιλιέται άλλη γλώσσα',
    interpreted: 'επειδή κάποιοι ακούν διερμηνεία',
  },
  said: {
    turn: 'Οι διερμηνείς ολοκληρώνουν. Μιλά στη συνέχεια: {name}.',
    mine: 'Οι διερμηνείς ολοκληρώνουν. Μιλάτε στη συνέχεια.',
    poll: 'Οι διερμηνείς ολοκληρώνουν. Έπειτα ανοίγει η ψηφοφορία.',
  },
} satisfies Translation<typeof original>;
