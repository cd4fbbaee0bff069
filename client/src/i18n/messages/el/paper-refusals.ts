import type { paperRefusals as original } from '../en/paper-refusals.ts';
import type { Translation } from '../translation.ts';

export const paperRefusals = {
  'another-text-approved': {
    what: 'Εγκρίθηκε άλλο κείμενο των πρακτικών.',
    next: 'Ανανεώστε τη σελίδα και δείτε το εγκεκριμένο κείμενο.',
  },
  'meeting-not-closed': {
    what: 'Η συνεδρίαση δεν έχει λήξει ακόμη.',
    next: 'Στείλτε τα πρακτικά μετά τη λήξη της.',
  },
  'minutes-already-approved': {
    what: 'Τα πρακτικά αυτά έχουν ήδη εγκριθεί.',
    next: 'Η διόρθωση γράφεται στα πρακτικά της επόμενης συνεδρίασης.',
  },
  'minutes-not-approved': {
    what: 'Τα πρακτικά αυτά δεν έχουν εγκριθεί ακόμη.',
    next: 'Δημοσιεύστε τα μετά την έγκρισή τους από συνεδρίαση.',
  },
  'minutes-not-sent': {
    what: 'Τα πρακτικά αυτά δεν έχουν σταλεί στα μέλη.',
    next: 'Στείλτε τα πρώτα στα μέλη.',
  },
  'redaction-changes-nothing': {
    what: 'Δεν αφαιρέθηκε τίποτε από το κείμενο.',
    next: 'Επιλέξτε τι θα αφαιρεθεί ή δημοσιεύστε ολόκληρο το κείμενο.',
  },
  'item-left-over': {
    what: 'Το θέμα έχει ήδη μεταφερθεί.',
    next: 'Δείτε την ημερήσια διάταξη.',
  },
  'item-not-left-over': {
    what: 'Το θέμα δεν έχει μεταφερθεί.',
    next: 'Δείτε την ημερήσια διάταξη.',
  },
  'not-your-suggestion': {
    what: 'Το θέμα το πρότεινε άλλο μέλος.',
    next: 'Ρωτήστε το ή απευθυνθείτε στο προεδρείο.',
  },
  'suggestion-settled': {
    what: 'Η πρόταση θέματος έχει ήδη απαντηθεί.',
    next: 'Δείτε την ημερήσια διάταξη.',
  },
  'too-many-suggestions': {
    what: 'Δέκα προτάσεις σας περιμένουν ακόμη απάντηση.',
    next: 'Περιμένετε απάντηση ή αποσύρετε μία.',
  },
  'unknown-suggestion': {
    what: 'Η πρόταση θέματος δεν είναι γνωστή.',
    next: 'Ανανεώστε τη σελίδα.',
  },
} satisfies Translation<typeof original>;
