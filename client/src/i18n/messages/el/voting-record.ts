import type { votingRecord as original } from '../en/voting-record.ts';
import type { Translation } from '../translation.ts';

export const votingRecord = {
  PollAnnounced: {
    electronic: 'Αναγγελία φανερής ψηφοφορίας: {question}',
    'roll-call': 'Αναγγελία ονομαστικής ψηφοφορίας: {question}',
    hands: 'Αναγγελία ψηφοφορίας με ανάταση του χεριού: {question}',
    secret: 'Αναγγελία μυστικής ψηφοφορίας: {question}',
    election: 'Αναγγελία μυστικής εκλογής: {question}',
    consent: 'Αναγγελία γύρου συναίνεσης: {question}',
    straw: 'Αναγγελία σφυγμομέτρησης: {question}',
  },
  SecretAskedFor: 'Αίτημα μυστικής ψηφοφορίας: {name}',
  PollMadeSecret: 'Η ψηφοφορία θα είναι μυστική: {question}',
  PollOpeningAnnounced: 'Η ψηφοφορία ανοίγει μόλις τελειώσουν οι διερμηνείς: {question}',
  PollOpeningEnded: 'Η ψηφοφορία περίμενε τους διερμηνείς και δεν άνοιξε: {question}',
  PollOpened:
    'Έναρξη ψηφοφορίας με {count, plural, one {# μέλος} other {# μέλη}} στον κατάλογο: {question}',
  NameCalled: 'Εκφώνηση: {name}',
  LastCalled: 'Τελευταία πρόσκληση, {count, plural, one {λείπει # ψήφος} other {λείπουν # ψήφοι}}',
  BallotCast: {
    vote: 'Ψήφισε: {name}',
    mood: 'Απάντησε: {name}',
    entered: 'Επιβεβαίωση ψήφου που καταχωρίστηκε: {name}',
    consent: 'Συναίνεση: {name}',
    pass: 'Παραχώρηση της σειράς: {name}',
    objection: 'Ένσταση ({name}): {reason}',
  },
  VoteEntered: 'Καταχώριση ψήφου: {name} (από: {officer})',
  EntryWithdrawn: 'Απόσυρση ψήφου που καταχωρίστηκε: {name}',
  ObjectionIntegrated: 'Ενσωμάτωση ένστασης: {name}',
  PaperNoted: 'Ψηφίζει με έντυπο: {name}',
  PaperWithdrawn: 'Τελικά δεν ψηφίζει με έντυπο: {name}',
  CountEntered: 'Καταχώριση καταμέτρησης ({name}): {count, plural, one {# ψήφος} other {# ψήφοι}}',
  CountConfirmed: 'Επιβεβαίωση καταμέτρησης: {name}',
  PollExtended:
    'Η ψηφοφορία μένει ανοιχτή για {count, plural, one {# γραμμή που διακόπηκε} other {# γραμμές που διακόπηκαν}}',
  PollCancelled: {
    chair: 'Ακύρωση ψηφοφορίας: {question}',
    suspended: 'Ακύρωση ψηφοφορίας λόγω διακοπής: {question}',
    closed: 'Ακύρωση ψηφοφορίας με τη λήξη της συνεδρίασης: {question}',
  },
  PollCancelledBecause: 'Ακύρωση ψηφοφορίας: {question} (λόγος: {reason})',
  PollClosed: 'Λήξη ψηφοφορίας, {result}',
  PollClosedWithheld: 'Λήξη ψηφοφορίας, το αποτέλεσμα δεν έχει δημοσιευθεί ακόμη: {question}',
  ResultWithheld: 'Αποτέλεσμα μόνο για το προεδρείο, έως ότου δημοσιευθεί: {question}',
  ResultPublished: 'Δημοσίευση αποτελέσματος, {result}',
  TieDecided: {
    yes: 'Ισοψηφία, το προεδρείο αποφάσισε υπέρ: {question}',
    no: 'Ισοψηφία, το προεδρείο αποφάσισε κατά: {question}',
  },
  LotDrawn: 'Κλήρωση: {drawn} (μεταξύ: {among})',
  lot: {
    yes: 'Υπέρ',
    no: 'Κατά',
  },
  PollRepeated: {
    tie: 'Επανάληψη ψηφοφορίας λόγω ισοψηφίας: {question}',
    'chair-changed': 'Επανάληψη ψηφοφορίας, άλλαξε ο προεδρεύων: {question}',
    'line-dropped': 'Επανάληψη ψηφοφορίας λόγω διακοπής γραμμής: {question}',
    'no-quorum': 'Επανάληψη ψηφοφορίας λόγω έλλειψης απαρτίας: {question}',
  },
  outcome: {
    adopted:
      '«{question}»: έγκριση με {yes, number} υπέρ, {no, number} κατά, {abstain, plural, one {# αποχή} other {# αποχές}}',
    rejected:
      '«{question}»: απόρριψη με {yes, number} υπέρ, {no, number} κατά, {abstain, plural, one {# αποχή} other {# αποχές}}',
    tied: '«{question}»: ισοψηφία με {yes, number} υπέρ, {no, number} κατά, {abstain, plural, one {# αποχή} other {# αποχές}}',
    'no-quorum': '«{question}»: χωρίς απόφαση, δεν υπήρχε απαρτία',
    elected: '«{question}»: εκλογή, {names}',
    partly:
      '«{question}»: εκλογή, {names}· {places, plural, one {μένει κενή # θέση} other {μένουν κενές # θέσεις}}',
    nobody: '«{question}»: δεν εκλέχθηκε κανείς',
    consented: '«{question}»: έγινε δεκτό με συναίνεση',
    blocked:
      '«{question}»: δεν έγινε δεκτό, {count, plural, one {# ανοιχτή ένσταση} other {# ανοιχτές ενστάσεις}}',
    'not-done': '«{question}»: χωρίς απόφαση',
    straw: '«{question}»: σφυγμομέτρηση, που δεν αποφασίζει τίποτε',
  },
} satisfies Translation<typeof original>;
