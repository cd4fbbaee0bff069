import type { Translation } from '../translation.ts';
import type { translation as english } from '../en/translation.ts';

export const translation: Translation<typeof english> = {
  translate: 'Μετάφραση',
  into: 'Σε: {language}',
  back: 'Πίσω στα πρακτικά',
  title: 'Μετάφραση σε {language}: {title}',
  nothing: 'Δεν υπάρχει ακόμη κάτι για μετάφραση εδώ.',
  progress:
    'Μεταφράστηκαν {translated, number} από {of, plural, one {# παράγραφο} other {# παραγράφους}}',
  staleCount: '{stale, plural, one {# άλλαξε έκτοτε} other {# άλλαξαν έκτοτε}}',
  nextUntranslated: 'Επόμενη αμετάφραστη',
  nextStale: 'Επόμενη που άλλαξε',
  allTranslated: 'Όλα εδώ έχουν μεταφραστεί.',
  noneStale: 'Κανένα πρωτότυπο δεν άλλαξε μετά τη μετάφρασή του.',
  row: {
    untranslated:
      'Παράγραφος {at, number} από {of, number}, δεν έχει μεταφραστεί ακόμη. Πρωτότυπο: {text}',
    current: 'Παράγραφος {at, number} από {of, number}. Πρωτότυπο: {text}',
    stale:
      'Παράγραφος {at, number} από {of, number}. Το πρωτότυπο άλλαξε μετά τη μετάφραση. Τώρα είναι: {text}',
  },
  rows: {
    hint: 'Γράψτε εδώ τη μετάφραση.',
    untranslated: 'Δεν έχει μεταφραστεί ακόμη',
    stale: 'Το πρωτότυπο άλλαξε μετά τη μετάφραση',
    changes: 'Τι άλλαξε:',
    onlyMarks: 'Άλλαξαν μόνο έντονα, πλάγια, σύνδεσμοι ή ονόματα.',
    unknown: 'Δεν είναι γνωστό τι άλλαξε.',
    removed: '(αφαιρέθηκε:',
    added: '(προστέθηκε:',
    end: ')',
    begin: 'Μετάφραση',
    copy: 'Αρχή από το πρωτότυπο',
    confirm: 'Ισχύει ακόμη',
    confirmHint: 'Η μετάφραση λέει ό,τι λέει τώρα το πρωτότυπο.',
    spare: 'Η παράγραφος μεταφράστηκε δύο φορές. Οι αναγνώστες βλέπουν την άλλη.',
    gone: 'Το πρωτότυπο δεν έχει πια αυτή την παράγραφο. Οι αναγνώστες δεν τη βλέπουν.',
    remove: 'Αφαίρεση',
    heading: 'Επικεφαλίδα:',
    decision: 'Κείμενο της απόφασης',
  },
  reading: {
    notice: 'Διαβάζετε μετάφραση σε: {language}. Ισχύει το κείμενο σε: {record}.',
    noticeUnd: 'Διαβάζετε μετάφραση σε: {language}. Ισχύει το πρωτότυπο.',
    missing:
      '{count, plural, one {# παράγραφος δεν έχει μεταφραστεί και μένει στο πρωτότυπο} other {# παράγραφοι δεν έχουν μεταφραστεί και μένουν στο πρωτότυπο}}.',
    older:
      '{count, plural, one {Σε # παράγραφο το πρωτότυπο άλλαξε έκτοτε} other {Σε # παραγράφους το πρωτότυπο άλλαξε έκτοτε}}.',
    original: 'Ανάγνωση του πρωτοτύπου',
    translated: 'Ανάγνωση σε: {language}',
    untranslated: 'Δεν έχει μεταφραστεί ακόμη',
    stale: 'Το πρωτότυπο άλλαξε μετά τη μετάφραση',
    decision: 'Μετάφραση της απόφασης. Ισχύει το παραπάνω κείμενο.',
    decisionStale: 'Μετάφραση παλαιότερου κειμένου της απόφασης. Ισχύει το παραπάνω κείμενο.',
  },
  titles: {
    show: 'Τίτλοι σε όλες τις γλώσσες',
    missing: '{count, plural, one {Λείπει # τίτλος} other {Λείπουν # τίτλοι}}',
    none: 'Κάθε θέμα έχει τίτλο σε κάθε γλώσσα.',
    titleIn: '{number} σε: {language}',
    empty: 'λείπει',
    next: 'Επόμενος τίτλος που λείπει',
  },
};
