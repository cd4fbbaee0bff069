import type { sitting as original } from '../en/sitting.ts';
import type { Translation } from '../translation.ts';

export const sitting = {
  of: 'Seja organa: {body}',
  withoutBody: 'Skliči sejo brez organa',
  withoutBodyHint: 'Seja brez organa nima sklepčnosti in ne glasuje. Mogoče so le poizvedbe.',
  ofBody: 'Skliči sejo organa',
  noBodies: 'Najprej ustanovite organ; njegove seje imajo njegova mesta in pravila.',
  foundFirst: 'Ustanovi organ',
  when: 'Kdaj',
  date: 'Datum',
  time: 'Ura',
  inZone: 'Čas v pasu {zone}',
  sent: 'Vabilo se pošlje',
  sentNow: 'Zdaj',
  sentOn: 'Drug dan',
  sentDate: 'Dan vabila',
  place: 'Kraj',
  placeHint: 'Dvorana in naslov; kdor sodeluje prek spleta, dobi povezavo.',
  inTime:
    '{days, plural, =0 {Pravočasno: pravila ne določajo roka.} one {Pravočasno: pravila zahtevajo # poln dan; zadnji dan za vabilo: {latest}.} two {Pravočasno: pravila zahtevajo # polna dneva; zadnji dan za vabilo: {latest}.} few {Pravočasno: pravila zahtevajo # polne dni; zadnji dan za vabilo: {latest}.} other {Pravočasno: pravila zahtevajo # polnih dni; zadnji dan za vabilo: {latest}.}}',
  late: 'Prepozno: pravila zahtevajo {days, plural, one {# poln dan} two {# polna dneva} few {# polne dni} other {# polnih dni}}, {missing, plural, one {manjka #} two {manjkata #} few {manjkajo #} other {manjka #}}. Zadnji dan za vabilo je bil: {latest}.',
  workingDays: 'Štejejo samo delovni dnevi.',
  holidays: 'Vmesni prazniki: {days}.',
  urgent: 'Skliči kot nujno',
  urgentInTime: 'V nujnem primeru pravila to dovoljujejo.',
  urgentLate: 'Tudi za nujen primer je prepozno.',
  because: 'Razlog, da je vseeno sklicana',
  becauseHint: 'Zapiše se v zapis organa in seje.',
  repeat: 'Ta seja ponavlja sejo, ki ni bila sklepčna',
  repeatOf: 'Koliko jih prej ni bilo sklepčnih',
  repeatNext:
    '{count, plural, one {Zadnja seja ni bila sklepčna.} two {Zadnji # seji nista bili sklepčni.} few {Zadnje # seje niso bile sklepčne.} other {Zadnjih # sej ni bilo sklepčnih.}}',
  announced: 'Vabilo pove, kaj lahko ponovljena seja odloči',
  original: 'Točka seje, ki ni bila sklepčna',
  template: 'Začni s predlogo',
  templateHint:
    'Njene točke pridejo s časi in predlaganimi sklepi. Spremenite ali odstranite, kar ne ustreza.',
  templateName: 'Predloga',
  templateNone: 'Izberite predlogo',
  earlier: 'Prevzemi točke prejšnje seje',
  earlierHint:
    'Pridejo s svojimi gradivi, časi in predlogi. Spremenite ali odstranite, kar ne ustreza.',
  earlierSitting: 'Seja',
  earlierNone: 'Izberite sejo',
  leftOver:
    '{count, plural, =0 {Nobena točka ni ostala} one {Prevzemi # preostalo točko} two {Prevzemi # preostali točki} few {Prevzemi # preostale točke} other {Prevzemi # preostalih točk}}',
  allItems:
    '{count, plural, =0 {Ni imela točk} one {Prevzemi # točko} two {Prevzemi obe točki (#)} few {Prevzemi vse # točke} other {Prevzemi vseh # točk}}',
  earlierFailed: 'Dnevnega reda ni bilo mogoče prebrati. Znova izberite sejo.',
  invited: 'Kdo je vabljen',
  invitedHint:
    '{count, plural, one {# oseba organa} two {# osebi organa} few {# osebe organa} other {# oseb organa}}: člani, namestniki, tajnik in svetovalci.',
  notReached: 'Vabilo jih ni doseglo',
  notReachedHint:
    'Označite, koga vabilo ni doseglo. Nekatera pravila potem ne poznajo sklepčnosti.',
  mayor: 'Župan',
  mustInvite:
    '{who}: pravila zahtevajo vabilo, sicer je seja lahko nična. Kljub temu jo je mogoče sklicati, z razlogom.',
  others: 'Tolmači, dvorana in gostje',
  other: '{number, number}. oseba',
  addOther: 'Dodaj tolmača, dvorano ali gosta',
  removeOther: 'Odstrani {number, number}. osebo',
  call: 'Skliči sejo',
  needDate: 'Vpišite datum in uro.',
  needPlace: 'Vpišite kraj.',
  needReason: 'Povejte, zakaj je vseeno sklicana.',
} satisfies Translation<typeof original>;
