import type { words as english } from './en.ts';
import type { Translation } from '@koinon/shared/minutes/words/translation';

export const words: Translation<typeof english> = {
  title: {
    minutes: 'Πρακτικά: {title}',
    agenda: 'Ημερήσια διάταξη: {title}',
    invitation: 'Πρόσκληση: {title}',
  },
  file: { minutes: 'πρακτικά', agenda: 'ημερήσια-διάταξη', invitation: 'πρόσκληση' },
  about: {
    body: 'Όργανο',
    number: 'Συνεδρίαση',
    numberOf: 'Αρ. {number, number} του {year}',
    held: 'Ημερομηνία',
    begins: 'Έναρξη',
    dayAndTime: '{day}, {time}',
    place: 'Τόπος',
    status: 'Κατάσταση',
    language: 'Γλώσσα',
  },
  status: {
    draft: 'Σχέδιο, δεν έχει εγκριθεί',
    sent: 'Στάλθηκε στα μέλη στις {date}, δεν έχει εγκριθεί ακόμη',
    approved: 'Εγκρίθηκε στις {date}. Αποτύπωμα του κειμένου: {hash}',
  },
  translation: {
    about: 'Μετάφραση σε: {language}. Ισχύει και εγκρίνεται το κείμενο σε: {record}.',
    aboutUnd: 'Μετάφραση σε: {language}. Ισχύει και εγκρίνεται το πρωτότυπο κείμενο.',
    missing:
      '{count, plural, one {# παράγραφος δεν έχει μεταφραστεί και μένει στο πρωτότυπο} other {# παράγραφοι δεν έχουν μεταφραστεί και μένουν στο πρωτότυπο}}.',
    older:
      '{count, plural, one {Σε # παράγραφο το πρωτότυπο άλλαξε μετά τη μετάφραση} other {Σε # παραγράφους το πρωτότυπο άλλαξε μετά τη μετάφραση}}.',
    untranslated: 'δεν έχει μεταφραστεί',
    stale: 'το πρωτότυπο άλλαξε μετά τη μετάφραση',
    of: 'Απόφαση {number, number}/{year}:',
    decision: 'μετάφραση. Ισχύει το παραπάνω κείμενο.',
    decisionStale: 'μετάφραση παλαιότερου κειμένου. Ισχύει το παραπάνω κείμενο.',
  },
  notPublic: 'Όσα συζητήθηκαν εδώ δεν είναι δημόσια.',
  kind: {
    information: 'Ενημέρωση',
    deliberation: 'Συζήτηση',
    decision: 'Απόφαση',
    election: 'Εκλογή',
    report: 'Έκθεση',
    break: 'Διάλειμμα',
  },
  duration: '{minutes, number} λεπτά',
  leftOver: 'μεταφέρεται σε επόμενη συνεδρίαση',
  presenter: 'εισηγητής: {name}',
  proposal: 'Προτεινόμενη απόφαση',
  papers: 'Σύνδεσμοι και αρχεία',
  untitled: 'Θέμα χωρίς τίτλο',
  noItems: 'Η ημερήσια διάταξη δεν έχει ακόμη θέματα.',
  invited: 'Καλείστε σε αυτή τη συνεδρίαση του οργάνου «{body}».',
  repeated:
    'Συνεδρίαση για αυτά τα θέματα ματαιώθηκε στο παρελθόν λόγω έλλειψης απαρτίας. Ισχύει για αυτά ο ευκολότερος κανόνας της επαναληπτικής συνεδρίασης.',
  urgent: 'Λόγος της σύντομης προθεσμίας: {reason}',
  items: 'Θέματα',
  page: 'Σελίδα',
};
