import type { paperRecord as original } from '../en/paper-record.ts';
import type { Translation } from '../translation.ts';

export const paperRecord = {
  ItemSuggested: 'Πρόταση θέματος ({name}): {title}',
  SuggestionAccepted: 'Αποδοχή πρότασης θέματος ({name}): {title}',
  SuggestionDeclined: 'Απόρριψη πρότασης θέματος: {reason}',
  SuggestionWithdrawn: 'Απόσυρση πρότασης θέματος',
  ItemLeftOver: 'Μεταφορά σε επόμενη συνεδρίαση: {title}',
  ItemTakenBack: 'Δεν μεταφέρεται τελικά: {title}',
  MinutesSent: 'Αποστολή των πρακτικών στα μέλη: {name}',
  MinutesApproved: 'Έγκριση των πρακτικών',
  MinutesPublished: {
    whole: 'Δημοσίευση των πρακτικών: {name}',
    redacted: 'Δημοσίευση των πρακτικών, με αφαιρέσεις: {name}',
  },
  EarlierMinutesApproved: 'Έγκριση πρακτικών: {title}',
} satisfies Translation<typeof original>;
