import type { paperRecord as original } from '../en/paper-record.ts';
import type { Translation } from '../translation.ts';

export const paperRecord = {
  ItemSuggested: 'Predlog točke ({name}): {title}',
  SuggestionAccepted: 'Predlog točke sprejet ({name}): {title}',
  SuggestionDeclined: 'Predlog točke zavrnjen: {reason}',
  SuggestionWithdrawn: 'Predlog točke umaknjen',
  ItemLeftOver: 'Preneseno na poznejšo sejo: {title}',
  ItemTakenBack: 'Ni več preneseno: {title}',
  MinutesSent: 'Zapisnik poslan članom: {name}',
  MinutesApproved: 'Zapisnik potrjen',
  MinutesPublished: {
    whole: 'Zapisnik objavljen: {name}',
    redacted: 'Zapisnik objavljen, z izpuščenimi deli: {name}',
  },
  EarlierMinutesApproved: 'Potrjen zapisnik: {title}',
} satisfies Translation<typeof original>;
