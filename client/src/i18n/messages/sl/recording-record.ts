import type { recordingRecord as original } from '../en/recording-record.ts';
import type { Translation } from '../translation.ts';

export const recordingRecord = {
  RecordingStarted: 'Snemanje se je začelo',
  RecordingStopped: {
    ended: 'Snemanje končano',
    closed: 'Snemanje končano z zaključkom seje',
  },
  RecordingConsented: {
    given: 'Soglaša s snemanjem v jeziku {language}: {name}',
    refused: 'Se ne snema v jeziku {language}: {name}',
  },
  RecordingConsentLapsed: 'Znova bo vprašan o snemanju v jeziku {language}: {name}',
  RecordingPublished: {
    published: 'Posnetek objavljen',
    withdrawn: 'Posnetek ni več objavljen',
  },
  RecordingKept: {
    until: 'Posnetek se hrani do {date}',
    forever: 'Posnetek se hrani brez roka',
  },
  RecordingDeleted: {
    asked: 'Posnetek izbrisan',
    retention: 'Posnetek izbrisan, ker je rok hrambe potekel',
  },
} satisfies Translation<typeof original>;
