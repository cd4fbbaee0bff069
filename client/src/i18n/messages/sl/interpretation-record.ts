import type { interpretationRecord as original } from '../en/interpretation-record.ts';
import type { Translation } from '../translation.ts';

export const interpretationRecord = {
  BoothOpened: 'Odprta kabina: {languages}',
  BoothChanged: 'Jeziki kabine: {languages}',
  BoothClosed: 'Kabina je zaprta',
  InterpreterSeated: 'V kabini: {name}',
  InterpreterUnseated: 'Ni več v kabini: {name}',
  RelayTaken: {
    floor: 'Tolmači iz dvorane: {name}',
    channel: 'Tolmači po releju iz kanala {language}: {name}',
  },
  HandoverAsked: 'Zahteva za predajo, {language}: {name}',
  HandoverAccepted: 'Dogovorjena predaja, {language}: {name}',
  HandoverEnded: {
    declined: 'Predaja zavrnjena, {language}: {name}',
    cancelled: 'Predaja preklicana, {language}: {name}',
    unanswered: 'Predaja brez odgovora, {language}: {name}',
    lapsed: 'Predaja ni izvedena, {language}: {name}',
  },
  InterpretationEnded: 'Konec tolmačenja v vseh kanalih',
  SpeakingToFloorBegan: 'Tolmač govori dvorani: {name}',
  SpeakingToFloorEnded: 'Tolmač je nehal govoriti dvorani: {name}',
  LanguageDeclared: {
    known: 'Govori {language}: {name}',
    unknown: 'Ne navaja več jezika govora: {name}',
  },
} satisfies Translation<typeof original>;
