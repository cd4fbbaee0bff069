import type { motionRecord as original } from '../en/motion-record.ts';
import type { Translation } from '../translation.ts';

export const motionRecord = {
  MotionMoved: {
    main: 'Πρόταση ({name}): {title}',
    refer: 'Πρόταση παραπομπής ({name}): {title}',
    postpone: 'Πρόταση αναβολής ({name}): {title}',
    'limit-debate': 'Πρόταση περιορισμού της συζήτησης ({name}): {title}',
    'previous-question': 'Πρόταση άμεσης ψηφοφορίας ({name}): {title}',
    table: 'Πρόταση προσωρινής διακοπής της συζήτησης ({name}): {title}',
    recess: 'Πρόταση διαλείμματος ({name}): {title}',
    adjourn: 'Πρόταση λήξης της συνεδρίασης ({name}): {title}',
    'point-of-order-appeal': 'Ένσταση κατά απόφασης του προεδρείου ({name}): {title}',
  },
  MotionSeconded: 'Υποστήριξη πρότασης ({name}): {title}',
  AmendmentMoved: {
    motion: 'Τροπολογία ({name}): {title}',
    amendment: 'Τροπολογία επί τροπολογίας ({name}): {title}',
  },
  AmendmentSeconded: 'Υποστήριξη από {name} της τροπολογίας ({mover}): {title}',
  AmendmentsOrdered:
    'Σειρά ψήφισης για {count, plural, one {# τροπολογία} other {# τροπολογίες}}: {title}',
  AmendmentAdopted: 'Έγκριση τροπολογίας ({mover}): {title}',
  AmendmentRejected: 'Απόρριψη τροπολογίας ({mover}): {title}',
  AmendmentFell: {
    'passage-gone': 'Πτώση τροπολογίας, το σημείο δεν υπάρχει πια ({mover}): {title}',
    'passage-not-unique':
      'Πτώση τροπολογίας, το σημείο υπάρχει περισσότερες φορές ({mover}): {title}',
    settled: 'Πτώση τροπολογίας, το ζήτημα κρίθηκε ({mover}): {title}',
  },
  AmendmentWithdrawn: 'Απόσυρση τροπολογίας ({mover}): {title}',
  AmendmentReopened: 'Η τροπολογία εκκρεμεί ξανά ({mover}): {title}',
  MotionAdopted: 'Έγκριση πρότασης: {title}',
  MotionRejected: 'Απόρριψη πρότασης: {title}',
  MotionFell: 'Πτώση πρότασης, το ζήτημα κρίθηκε: {title}',
  MotionWithdrawn: 'Απόσυρση πρότασης: {title}',
  MotionDivided: 'Διαίρεση πρότασης σε {count, plural, one {# μέρος} other {# μέρη}}: {title}',
  MotionPostponed: 'Αναβολή πρότασης: {title} (έως: {until})',
  MotionReferred: 'Παραπομπή πρότασης: {title} (προς: {to})',
  MotionTabled: 'Προσωρινή διακοπή της συζήτησης πρότασης: {title}',
  MotionTakenUp: 'Επαναφορά πρότασης: {title}',
  DebateClosed: 'Λήξη της συζήτησης: {title}',
  DebateReopened: 'Η συζήτηση ανοίγει ξανά: {title}',
  MotionReopened: 'Η πρόταση εκκρεμεί ξανά, η ψηφοφορία επαναλαμβάνεται: {title}',
  DecisionTaken: 'Λήψη της απόφασης {decision}: {title}',
  DecisionSetAside: 'Η απόφαση {decision} δεν ισχύει πια, η ψηφοφορία επαναλαμβάνεται',
  FollowUpSet: {
    open: 'Συνέχεια της απόφασης {decision}: {who}, {what}',
    dated: 'Συνέχεια της απόφασης {decision}, έως {date}: {who}, {what}',
  },
  FollowUpDropped: 'Διαγραφή συνέχειας της απόφασης {decision}',
} satisfies Translation<typeof original>;
