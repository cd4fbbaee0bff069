import type { record as original } from '../en/record.ts';
import type { Translation } from '../translation.ts';
import { captionsRecord } from './captions-record.ts';
import { floorRecord } from './floor-record.ts';
import { interpretationRecord } from './interpretation-record.ts';
import { motionRecord } from './motion-record.ts';
import { paperRecord } from './paper-record.ts';
import { recordingRecord } from './recording-record.ts';
import { votingRecord } from './voting-record.ts';

export const record = {
  MeetingPlanned: 'Sklic seje',
  MeetingConstituted:
    'Sestava organa: zasedenih {filled, number} od {seats, plural, one {# mesta} two {# mest} few {# mest} other {# mest}}',
  MeetingOpened: 'Odprtje seje',
  MeetingSuspended: 'Prekinitev seje',
  MeetingResumed: 'Nadaljevanje seje',
  MeetingClosed: 'Zaključek seje',
  ItemOpened: 'Odprta točka: {title}',
  ChairHandedOver: {
    asked: 'Vodenje predano: {name}',
    absent: 'V odsotnosti predsednika vodi: {name}',
  },
  ChairTakenBack: 'Vodenje spet prevzel predsednik',
  ClosedToPublic: {
    sitting: 'Seja zaprta za javnost: {reason}',
    item: 'Točka zaprta za javnost: {reason}',
  },
  OpenedToPublic: {
    asked: 'Spet odprto za javnost',
    'next-item': 'Z naslednjo točko spet odprto za javnost',
  },
  PersonArrived: {
    room: 'Prihod v dvorano: {name}',
    online: 'Prihod prek spleta: {name}',
  },
  PersonArrivedFor: {
    room: 'Prihod v dvorano: {name}, namesto člana {member}',
    online: 'Prihod prek spleta: {name}, namesto člana {member}',
  },
  PersonLeft: {
    left: 'Odhod: {name}',
    noted: 'Vpisan odhod: {name}',
    line: 'Odhod, zveza se ni vrnila: {name}',
    closed: 'Odhod ob zaključku seje: {name}',
    relieved: 'Odhod, ker je prišel član: {name}',
  },
  LineDropped: 'Prekinjena zveza: {name}',
  LineRestored: 'Obnovljena zveza: {name}',
  PresenceCorrected: {
    past: 'Popravek navzočnosti: {name}, od {from} do {to}: {reason}',
    lasting: 'Popravek navzočnosti: {name}, od {from}: {reason}',
  },
  AbsenceExcused: 'Opravičena odsotnost: {name}',
  ExcuseExplained: 'Razlog odsotnosti, {name}: {reason}',
  ExcuseWithdrawn: 'Umik opravičila: {name}',
  ConflictDeclared: 'Prijava nasprotja interesov: {name}',
  ConflictEnded: 'Vrnitev po nasprotju interesov: {name}',
  QuorumMissing: {
    short:
      'Ni sklepčnosti: {present, plural, one {navzoč # član} two {navzoča # člana} few {navzoči # člani} other {navzočih # članov}}, potrebnih {needed, number}',
    'no-chair': 'Ni sklepčnosti: navzoč ni ne predsednik ne podpredsednik',
    'not-all-invited': 'Ni sklepčnosti: vabljeni niso bili vsi člani',
  },
  QuorumEstablished:
    'Sklepčnost ugotovljena: {present, plural, one {navzoč # član} two {navzoča # člana} few {navzoči # člani} other {navzočih # članov}}, potrebnih {needed, number}',
  QuorumLost: {
    short:
      'Sklepčnost izgubljena: {present, plural, one {navzoč # član} two {navzoča # člana} few {navzoči # člani} other {navzočih # članov}}, potrebnih {needed, number}',
    'no-chair': 'Sklepčnost izgubljena: navzoč ni ne predsednik ne podpredsednik',
    'not-all-invited': 'Sklepčnost izgubljena: vabljeni niso bili vsi člani',
  },
  QuorumChallenged: 'Zahteva za ugotavljanje sklepčnosti: {name}',
  QuorumConfirmed:
    'Sklepčnost potrjena: {present, plural, one {navzoč # član} two {navzoča # člana} few {navzoči # člani} other {navzočih # članov}}, potrebnih {needed, number}',
  ChannelOpened: 'Odprt kanal: {language}',
  InterpreterAssigned: 'Dodelitev kanala {language}: {name}',
  InterpreterReleased: 'Razrešitev s kanala {language}: {name}',
  WentOnAir: 'V etru, {language}: {name}',
  WentOffAir: {
    ended: 'Iz etra, {language}: {name}',
    'handed-over': 'Predaja, {language}: {name}',
    switched: 'Prehod s kanala {language}: {name}',
    released: 'Iz etra zaradi razrešitve, {language}: {name}',
    left: 'Iz etra zaradi odhoda, {language}: {name}',
    closed: 'Iz etra ob zaključku seje, {language}: {name}',
  },
  InterpreterVanished: 'Glas izgubljen, {language}: {name}',
  InterpreterReturned: 'Glas spet slišen, {language}: {name}',
  ...captionsRecord,
  ...floorRecord,
  ...interpretationRecord,
  ...motionRecord,
  ...recordingRecord,
  ...votingRecord,
  ...paperRecord,
  unknown: 'Vpis, ki ga ta stran še ne pozna',
} satisfies Translation<typeof original>;
