import type { interpretationRecord as original } from '../en/interpretation-record.ts';
import type { Translation } from '../translation.ts';

export const interpretationRecord = {
  BoothOpened: 'Νέα καμπίνα: {languages}',
  BoothChanged: 'Γλώσσες καμπίνας: {languages}',
  BoothClosed: 'Έκλεισε μια καμπίνα',
  InterpreterSeated: 'Σε καμπίνα: {name}',
  InterpreterUnseated: 'Εκτός καμπίνας: {name}',
  RelayTaken: {
    floor: 'Διερμηνεύει από την αίθουσα: {name}',
    channel: 'Διερμηνεύει μέσω ρελέ από {language}: {name}',
  },
  HandoverAsked: 'Αίτημα παράδοσης, {language}: {name}',
  HandoverAccepted: 'Συμφωνία παράδοσης, {language}: {name}',
  HandoverEnded: {
    declined: 'Άρνηση παράδοσης, {language}: {name}',
    cancelled: 'Ανάκληση παράδοσης, {language}: {name}',
    unanswered: 'Παράδοση χωρίς απάντηση, {language}: {name}',
    lapsed: 'Η παράδοση δεν έγινε, {language}: {name}',
  },
  InterpretationEnded: 'Τέλος διερμηνείας σε όλα τα κανάλια',
  SpeakingToFloorBegan: 'Διερμηνέας μιλά προς την αίθουσα: {name}',
  SpeakingToFloorEnded: 'Τέλος ομιλίας διερμηνέα προς την αίθουσα: {name}',
  LanguageDeclared: {
    known: 'Μιλά {language}: {name}',
    unknown: 'Δεν δηλώνει πια γλώσσα ομιλίας: {name}',
  },
} satisfies Translation<typeof original>;
