import type { recordingRecord as original } from '../en/recording-record.ts';
import type { Translation } from '../translation.ts';

export const recordingRecord = {
  RecordingStarted: 'Άρχισε η εγγραφή',
  RecordingStopped: {
    ended: 'Τέλος της εγγραφής',
    closed: 'Τέλος της εγγραφής με τη λήξη της συνεδρίασης',
  },
  RecordingConsented: {
    given: 'Συμφωνεί να εγγράφεται στη γλώσσα {language}: {name}',
    refused: 'Δεν εγγράφεται στη γλώσσα {language}: {name}',
  },
  RecordingConsentLapsed: 'Θα ερωτηθεί ξανά για την εγγραφή στη γλώσσα {language}: {name}',
  RecordingPublished: {
    published: 'Η εγγραφή δημοσιεύτηκε',
    withdrawn: 'Η εγγραφή δεν είναι πια δημοσιευμένη',
  },
  RecordingKept: {
    until: 'Η εγγραφή φυλάσσεται έως {date}',
    forever: 'Η εγγραφή φυλάσσεται χωρίς χρονικό όριο',
  },
  RecordingDeleted: {
    asked: 'Η εγγραφή διαγράφηκε',
    retention: 'Η εγγραφή διαγράφηκε, έληξε ο χρόνος φύλαξης',
  },
} satisfies Translation<typeof original>;
