import type { votingSentences as original } from './en.ts';
import type { Translation } from '../../words/translation.ts';

export const votingSentences = {
  one: '{main}.',
  two: '{main}· {tail}.',
  three: '{main}· {tail}· {more}.',

  half: 'περισσότερο από το μισό {base}',
  twoThirds: 'τουλάχιστον τα δύο τρίτα {base}',
  threeQuarters: 'τουλάχιστον τα τρία τέταρτα {base}',
  threeFifths: 'τουλάχιστον τα τρία πέμπτα {base}',
  fourFifths: 'τουλάχιστον τα τέσσερα πέμπτα {base}',
  third: 'τουλάχιστον το ένα τρίτο {base}',
  quarter: 'τουλάχιστον το ένα τέταρτο {base}',
  atLeast: 'τουλάχιστον τα {p, number}/{q, number} {base}',
  moreThan: 'περισσότερο από τα {p, number}/{q, number} {base}',

  sizeValid: '{size, plural, one {της μίας ψήφου υπέρ ή κατά} other {των # ψήφων υπέρ και κατά}}',
  sizeBallots:
    '{size, plural, one {του ενός έγκυρου ψηφοδελτίου} other {των # έγκυρων ψηφοδελτίων}}',
  sizeCast: '{size, plural, one {της μίας ψήφου που δόθηκε} other {των # ψήφων που δόθηκαν}}',
  sizePresent: '{size, plural, one {του ενός παρόντος μέλους} other {των # παρόντων μελών}}',
  sizeStatutory: '{size, plural, one {της μίας θέσης} other {των # θέσεων του οργάνου}}',
  sizeFilled: '{size, plural, one {της μίας πληρωμένης θέσης} other {των # πληρωμένων θέσεων}}',
  sizeEntitled:
    '{size, plural, one {του ενός μέλους με δικαίωμα ψήφου} other {των # μελών με δικαίωμα ψήφου}}',

  ofValid: 'των ψήφων υπέρ και κατά',
  ofBallots: 'των έγκυρων ψηφοδελτίων',
  ofCast: 'των ψήφων που δίνονται',
  ofPresent: 'των παρόντων μελών',
  ofStatutory: 'όλων των θέσεων του οργάνου',
  ofFilled: 'των πληρωμένων θέσεων',
  ofEntitled: 'των μελών με δικαίωμα ψήφου',

  ruleShare: 'Όριο για να εγκριθεί, σε ψήφους υπέρ: {share}',
  ruleRelative: 'Εγκρίνεται αν οι ψήφοι υπέρ είναι περισσότερες από τις ψήφους κατά',
  ruleNeeded: 'δηλαδή τουλάχιστον {needed, number} υπέρ',
  ruleTieRejects: 'σε ισοψηφία απορρίπτεται',
  ruleTieChair: 'σε ισοψηφία αποφασίζει όποιος προεδρεύει',
  ruleTieSide: 'σε ισοψηφία υπερισχύει η ψήφος όποιου προεδρεύει',
  ruleTieAgain: 'σε ισοψηφία η ψηφοφορία επαναλαμβάνεται μία φορά',
  ruleTieLot: 'σε ισοψηφία αποφασίζει η κλήρωση',
  ruleAbstainNot: 'οι αποχές δεν υπολογίζονται',
  ruleAbstainNo: 'οι αποχές υπολογίζονται ως ψήφοι κατά',
  ruleAbstainAbsent: 'όποιος απέχει λογίζεται απών',
  ruleAbstainNever: 'δεν επιτρέπεται αποχή',
  ruleElected:
    '{places, plural, one {Εκλέγεται όποιος συγκεντρώσει} other {Στις # θέσεις εκλέγονται όσοι συγκεντρώσουν}} {share}',
  ruleMostVotes:
    '{places, plural, one {Εκλέγεται όποιος λάβει} other {Στις # θέσεις εκλέγονται όσοι λάβουν}} τις περισσότερες ψήφους',
  ruleRunOff: 'αλλιώς ακολουθεί επαναληπτικός γύρος μεταξύ των πρώτων',
  ruleRounds: 'αλλιώς ακολουθεί και άλλος γύρος',
  ruleLevelLot: 'μεταξύ ισοψηφούντων αποφασίζει η κλήρωση',
  ruleLevelAgain: 'μεταξύ ισοψηφούντων η εκλογή επαναλαμβάνεται',
  ruleConsent:
    'Καθένας έχει μία φορά τη σειρά του: συναινεί, φέρνει ένσταση με αιτιολογία ή παραχωρεί τη σειρά του',
  ruleConsentOpen: 'μία ανοιχτή ένσταση αρκεί για να μην περάσει η πρόταση',
  ruleStraw: 'Η σφυγμομέτρηση δείχνει τη διάθεση',
  ruleStrawNothing: 'δεν είναι ψηφοφορία και δεν αποφασίζει τίποτε',

  adopted: 'Εγκρίθηκε: {yes, number} υπέρ, και απαιτούνταν {needed, number}, {share}',
  adoptedRelative: 'Εγκρίθηκε: {yes, number} υπέρ και {against, number} κατά',
  short: 'Απορρίφθηκε: {yes, number} υπέρ, ενώ απαιτούνταν {needed, number}, {share}',
  shortRelative: 'Απορρίφθηκε: {yes, number} υπέρ και {against, number} κατά',
  tieRejected:
    'Απορρίφθηκε: ισοψηφία {yes, number} προς {yes, number}, και σε ισοψηφία απορρίπτεται',
  tieSecond:
    'Απορρίφθηκε: ισοψηφία {yes, number} προς {yes, number} για δεύτερη φορά, και τότε απορρίπτεται',
  tieNoSide:
    'Απορρίφθηκε: ισοψηφία {yes, number} προς {yes, number}, και όποιος προήδρευε δεν ψήφισε ούτε υπέρ ούτε κατά',
  tieSideYes:
    'Εγκρίθηκε: ισοψηφία {yes, number} προς {yes, number}, και όποιος προήδρευε ψήφισε υπέρ',
  tieSideNo:
    'Απορρίφθηκε: ισοψηφία {yes, number} προς {yes, number}, και όποιος προήδρευε ψήφισε κατά',
  tieChairYes:
    'Εγκρίθηκε: υπήρξε ισοψηφία {yes, number} προς {yes, number}, και όποιος προήδρευε αποφάσισε υπέρ',
  tieChairNo:
    'Απορρίφθηκε: υπήρξε ισοψηφία {yes, number} προς {yes, number}, και όποιος προήδρευε αποφάσισε κατά',
  tieLotYes:
    'Εγκρίθηκε: υπήρξε ισοψηφία {yes, number} προς {yes, number}, και ο κλήρος έπεσε στο υπέρ',
  tieLotNo:
    'Απορρίφθηκε: υπήρξε ισοψηφία {yes, number} προς {yes, number}, και ο κλήρος έπεσε στο κατά',
  tiedChair:
    'Δεν αποφασίστηκε ακόμη: ισοψηφία {yes, number} προς {yes, number}, και αποφασίζει όποιος προεδρεύει',
  tiedAgain:
    'Δεν αποφασίστηκε ακόμη: ισοψηφία {yes, number} προς {yes, number}, και η ψηφοφορία επαναλαμβάνεται',
  tiedLot:
    'Δεν αποφασίστηκε ακόμη: ισοψηφία {yes, number} προς {yes, number}, και αποφασίζει η κλήρωση',
  noQuorum: 'Δεν αποφασίστηκε: δεν υπήρχε απαρτία όταν έληξε η ψηφοφορία',
  countsAsNo:
    '{count, plural, one {η μία αποχή υπολογίζεται ως ψήφος κατά} other {οι # αποχές υπολογίζονται ως ψήφοι κατά}}',
  countsAsAbsent:
    '{count, plural, one {το ένα μέλος που απείχε λογίζεται απόν} other {τα # μέλη που απείχαν λογίζονται απόντα}}',

  personVotes: '{name} ({votes, plural, one {# ψήφος} other {# ψήφοι}})',
  elected:
    'Εκλογή: {names}, ενώ {needed, plural, one {απαιτούνταν # ψήφος} other {απαιτούνταν # ψήφοι}}, {share}',
  electedMost: 'Εκλογή με τις περισσότερες ψήφους: {names}',
  electedLot: 'Εκλογή, με κλήρωση μεταξύ ισοψηφούντων: {names}',
  nobody:
    'Δεν εκλέγεται κανείς: {needed, plural, one {απαιτούνταν # ψήφος} other {απαιτούνταν # ψήφοι}}, {share}',
  nobodyMost: 'Δεν εκλέγεται κανείς, αν και αρκούν οι περισσότερες ψήφοι',
  nextRound: '{places, plural, one {για μία θέση} other {για # θέσεις}} ακολουθεί και άλλος γύρος',
  nextRunOff:
    '{places, plural, one {για μία θέση} other {για # θέσεις}} ακολουθεί επαναληπτικός γύρος μεταξύ: {names}',
  nextLot:
    '{places, plural, one {μία θέση κληρώνεται} other {# θέσεις κληρώνονται}} μεταξύ: {names}',
  unfilled: '{places, plural, one {μία θέση μένει κενή} other {# θέσεις μένουν κενές}}',

  consented:
    'Έγινε δεκτό με συναίνεση: {consents, plural, one {συναίνεσε # πρόσωπο} other {συναίνεσαν # πρόσωπα}}, και καμία ένσταση δεν είναι ανοιχτή',
  integrated: '{count, plural, one {μία ένσταση ενσωματώθηκε} other {# ενστάσεις ενσωματώθηκαν}}',
  blocked:
    'Δεν έγινε δεκτό: {count, plural, one {μία ένσταση είναι ανοιχτή} other {# ενστάσεις είναι ανοιχτές}}',
  turnsLeft:
    'Δεν αποφασίστηκε: {count, plural, one {σε ένα πρόσωπο δεν ήρθε η σειρά} other {σε # πρόσωπα δεν ήρθε η σειρά}}',
  nobodyConsented: 'Δεν αποφασίστηκε: κανείς δεν συναίνεσε',

  straw:
    'Σφυγμομέτρηση, που δεν αποφασίζει τίποτε: οι περισσότεροι επέλεξαν «{option}», {votes, number} από {total, number}',
  strawLevel: 'Σφυγμομέτρηση, που δεν αποφασίζει τίποτε: καμία απάντηση δεν προηγείται',
  strawNobody: 'Σφυγμομέτρηση, που δεν αποφασίζει τίποτε: κανείς δεν απάντησε',
  choiceYes: 'Υπέρ',
  choiceNo: 'Κατά',
  choiceAbstain: 'Αποχή',
  choiceBlank: 'Λευκό',

  questionAmendment: 'Τροπολογία {number, number} στην πρόταση: {title}',

  withheld: 'Η ψηφοφορία έληξε, και το αποτέλεσμα δεν έχει δημοσιευθεί ακόμη',
  cancelled: 'Η ψηφοφορία ακυρώθηκε, και δεν αποφασίστηκε τίποτε',
  cancelledBecause: 'Η ψηφοφορία ακυρώθηκε, και δεν αποφασίστηκε τίποτε: {reason}',
  'repeated-tie': 'Το αποτέλεσμα δεν ισχύει πλέον: λόγω ισοψηφίας η ψηφοφορία επαναλήφθηκε',
  'repeated-chair-changed':
    'Το αποτέλεσμα δεν ισχύει πλέον: η ψηφοφορία επαναλήφθηκε, γιατί άλλαξε όποιος προεδρεύει',
  'repeated-line-dropped':
    'Το αποτέλεσμα δεν ισχύει πλέον: η ψηφοφορία επαναλήφθηκε, γιατί είχε διακοπεί γραμμή',
  'repeated-no-quorum':
    'Το αποτέλεσμα δεν ισχύει πλέον: η ψηφοφορία επαναλήφθηκε, γιατί δεν υπήρχε απαρτία',
} satisfies Translation<typeof original>;
