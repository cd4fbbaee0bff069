import type { floorRecord as original } from '../en/floor-record.ts';
import type { Translation } from '../translation.ts';

export const floorRecord = {
  HandRaised: {
    contribution: 'Εγγραφή στον κατάλογο ομιλητών: {name}',
    reply: 'Εγγραφή στον κατάλογο ομιλητών για απάντηση: {name}',
    question: 'Εγγραφή στον κατάλογο ομιλητών για ερώτηση: {name}',
    'point-of-order': 'Παρέμβαση επί της διαδικασίας: {name}',
  },
  HandLowered: {
    withdrawn: 'Απόσυρση αιτήματος: {name}',
    called: 'Κλήση από τον κατάλογο: {name}',
    'taken-off': 'Διαγραφή από τον κατάλογο: {name}',
    left: 'Διαγραφή λόγω αποχώρησης: {name}',
    cleared: 'Διαγραφή, ο κατάλογος αρχίζει εκ νέου: {name}',
  },
  HandMoved: 'Μετακίνηση στον κατάλογο από τη θέση {from, number} στη θέση {to, number}: {name}',
  ListModeSet: {
    'in-order': 'Κατάλογος ομιλητών με τη σειρά των αιτημάτων',
    balanced: 'Κατάλογος ομιλητών με ισορροπία του χρόνου ομιλίας',
    rounds: 'Κατάλογος ομιλητών σε γύρους',
  },
  ListClosed: 'Κλείσιμο του καταλόγου ομιλητών',
  ListOpened: 'Άνοιγμα του καταλόγου ομιλητών',
  BudgetSet: {
    any: 'Χρόνος ομιλίας, {kind}: {time}',
    item: 'Χρόνος ομιλίας σε ένα θέμα, {kind}: {time}',
  },
  contributionKind: {
    contribution: 'τοποθέτηση',
    reply: 'απάντηση',
    question: 'ερώτηση',
    'point-of-order': 'παρέμβαση επί της διαδικασίας',
  },
  noLimit: 'χωρίς όριο',
  FloorGiven: {
    contribution: 'Παροχή λόγου: {name}',
    reply: 'Παροχή λόγου για απάντηση: {name}',
    question: 'Παροχή λόγου για ερώτηση: {name}',
    'point-of-order': 'Παροχή λόγου επί της διαδικασίας: {name}',
    outOfOrder: 'Παροχή λόγου εκτός σειράς: {name}',
    resumed: 'Συνέχιση της ομιλίας που διακόπηκε: {name}',
  },
  FloorGivenFor: {
    contribution: 'Παροχή λόγου: {name}, για {time}',
    reply: 'Παροχή λόγου για απάντηση: {name}, για {time}',
    question: 'Παροχή λόγου για ερώτηση: {name}, για {time}',
    'point-of-order': 'Παροχή λόγου επί της διαδικασίας: {name}, για {time}',
    outOfOrder: 'Παροχή λόγου εκτός σειράς: {name}, για {time}',
    resumed: 'Συνέχιση της ομιλίας που διακόπηκε: {name}, απομένουν {time}',
  },
  FloorEnded: {
    yielded: 'Ολοκλήρωση ομιλίας: {name}',
    taken: 'Λήξη ομιλίας από το προεδρείο: {name}',
    'passed-on': 'Λήξη ομιλίας, ο λόγος σε άλλον: {name}',
    left: 'Λήξη ομιλίας λόγω αποχώρησης: {name}',
    suspended: 'Λήξη ομιλίας λόγω διακοπής: {name}',
    closed: 'Λήξη ομιλίας με τη λήξη της συνεδρίασης: {name}',
    interrupted: 'Διακοπή ομιλίας: {name}',
  },
  InterruptedTurnDropped: 'Η ομιλία που διακόπηκε δεν συνεχίζεται: {name}',
  TurnExtended: 'Παράταση ομιλίας κατά {time}',
  TurnPaused: 'Παύση του χρόνου ομιλίας',
  TurnResumed: 'Συνέχιση του χρόνου ομιλίας',
  FloorOpened: 'Ελεύθερος λόγος για όλους',
  FloorClosed: 'Τέλος του ελεύθερου λόγου',
  GroupSharesTold: 'Ανακοίνωση χρόνου ομιλίας ανά ομάδα',
} satisfies Translation<typeof original>;
