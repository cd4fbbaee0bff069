import type { rulePacks as original } from '../en/rule-packs.ts';
import type { Translation } from '../translation.ts';

export const rulePacks = {
  parts: {
    quorum: 'Sklepčnost',
    voting: 'Glasovanja',
    elections: 'Volitve oseb',
    calling: 'Sklic',
    presence: 'Navzočnost',
    precedence: 'Vrstni red predlogov',
  },

  of: {
    valid: 'glasov za in proti',
    cast: 'vseh oddanih glasov',
    present: 'navzočih',
    statutory: 'vseh mest po zakonu',
    filled: 'zasedenih mest',
    entitled: 'upravičenih do glasovanja',
  },
  share: {
    half: 'več kot polovico {of}',
    atLeastHalf: 'najmanj polovico {of}',
    more: 'več kot {p, number}/{q, number} {of}',
    atLeast: 'najmanj {p, number}/{q, number} {of}',
    all: 'vse od {of}',
    relative: 'več glasov kot vsak drug odgovor',
  },

  threshold: 'Organ je sklepčen, kadar navzoči zasedajo {share}.',
  lasts: {
    sticky: 'Ko je sklepčnost ugotovljena, velja do konca seje, tudi če kdo odide.',
    'until-challenged': 'Ko je sklepčnost ugotovljena, velja, dokler kdo ne zahteva štetja.',
    continuous: 'Organ mora biti sklepčen ves čas; šteje vsak prihod in odhod.',
  },
  needsChair: {
    true: 'Med navzočimi mora biti predsedujoči ali njegov namestnik.',
    false: 'Sklepčnost ni odvisna od predsedujočega ali namestnikov.',
  },
  needsAllInvited: {
    true: 'Organ ni sklepčen, če niso bili vabljeni vsi člani.',
    false: 'Sklepčnost ni odvisna od tega, koga je vabilo doseglo.',
  },
  conflictStaysPresent: {
    true: 'Kdor odide zaradi nasprotja interesov, se še šteje za sklepčnost.',
    false: 'Kdor odide zaradi nasprotja interesov, se pri tej točki ne šteje za sklepčnost.',
  },
  repeat: {
    none: 'Za sejo, ki je zaradi nesklepčnosti sklicana znova, velja enaka sklepčnost.',
    share:
      'Po {after, plural, one {# nesklepčni seji} two {# nesklepčnih sejah} few {# nesklepčnih sejah} other {# nesklepčnih sejah}} je za naslednjo potrebno: {share}.',
    any: 'Po {after, plural, one {# nesklepčni seji} two {# nesklepčnih sejah} few {# nesklepčnih sejah} other {# nesklepčnih sejah}} je naslednja sklepčna ne glede na število navzočih.',
    originalItemsOnly: 'Obravnava lahko le točke seje, ki ni bila sklepčna.',
    mustBeAnnounced: 'Vabilo mora to povedati.',
  },

  majority: {
    motion: 'Predlog je sprejet, če doseže {share}.',
    statute: 'Statut je sprejet, če doseže {share}.',
    'off-agenda': 'Točka zunaj dnevnega reda se obravnava, če doseže {share}.',
    procedural: 'Postopkovni predlog je sprejet, če doseže {share}.',
    person: 'Predlog o osebi je sprejet, če doseže {share}.',
  },
  abstention: {
    'not-counted': 'Vzdržani glasovi ne štejejo ne za ne proti.',
    'counts-as-no': 'Vzdržan glas šteje kot glas proti.',
    'counts-as-absent': 'Kdor se vzdrži, pri tem glasovanju velja za odsotnega.',
  },
  abstainAllowed: { true: 'Člani se lahko vzdržijo.', false: 'Nihče se ne more vzdržati.' },
  tieOpen: {
    rejected: 'Javno glasovanje, izenačen izid: zavrnjeno.',
    'chair-decides': 'Javno glasovanje, izenačen izid: odloči, kdor predseduje.',
    'chairs-side': 'Javno glasovanje, izenačen izid: obvelja stran tistega, ki predseduje.',
    'again-then-rejected':
      'Javno glasovanje, izenačen izid: glasuje se še enkrat; ob vnovični izenačenosti je zavrnjeno.',
    lot: 'Javno glasovanje, izenačen izid: odloči žreb.',
  },
  tieSecret: {
    rejected: 'Tajno glasovanje, izenačen izid: zavrnjeno.',
    'chair-decides': 'Tajno glasovanje, izenačen izid: odloči, kdor predseduje.',
    'chairs-side': 'Tajno glasovanje, izenačen izid: obvelja stran tistega, ki predseduje.',
    'again-then-rejected':
      'Tajno glasovanje, izenačen izid: glasuje se še enkrat; ob vnovični izenačenosti je zavrnjeno.',
    lot: 'Tajno glasovanje, izenačen izid: odloči žreb.',
  },
  secret: {
    allowed: 'Glasovanje je lahko tajno.',
    forbidden: 'Nobeno glasovanje ni tajno.',
    'only-persons': 'Tajna so lahko le glasovanja o osebah.',
    'required-for-persons': 'Glasovanja o osebah morajo biti tajna; druga so lahko.',
  },
  secretOnRequestOf: 'Glasovanje je tajno, če za to zaprosi toliko članov: {share}.',
  changeUntilClose: {
    true: 'Glas je mogoče spremeniti do konca glasovanja.',
    false: 'Oddanega glasu ni mogoče spremeniti.',
  },
  chairVotes: {
    'as-others': 'Kdor predseduje, glasuje kot vsi drugi.',
    last: 'Kdor predseduje, glasuje zadnji.',
    'only-when-it-matters': 'Kdor predseduje, glasuje le, kadar to spremeni izid.',
  },
  proxies: {
    true: 'Član lahko s pooblastilom glasuje za drugega.',
    false: 'Nihče ne glasuje za drugega.',
  },
  substitutes: {
    true: 'Namesto člana lahko sedi in glasuje njegov namestnik.',
    false: 'Člani nimajo namestnikov.',
  },
  consent: {
    true: 'Organ lahko odloča v krogih soglasja: brez odprtega ugovora.',
    false: 'Organ odloča z glasovanjem, ne v krogih soglasja.',
  },
  seconding: {
    true: 'Predlog mora še kdo podpreti.',
    false: 'Predloga ni treba nikomur podpreti.',
  },

  elected:
    'Izvoljen je, kdor doseže {share}, v največ {rounds, plural, one {# krogu} two {# krogih} few {# krogih} other {# krogih}}.',
  runOff:
    'Sicer se v zadnjem krogu pomerijo {between, plural, one {# prvi} two {# prva} few {# prvi} other {# prvih}}; odloči največ glasov.',
  thenTie: {
    lot: 'Če je tudi zadnji krog izenačen, odloči žreb.',
    again: 'Če je tudi zadnji krog izenačen, se ponovi.',
  },
  blanksCount: {
    true: 'Prazne glasovnice štejejo v število, ki ga je treba doseči.',
    false: 'Prazne glasovnice ne štejejo.',
  },

  days: {
    working:
      '{days, plural, =0 {Za vabilo ni določen rok.} one {Vabilo je poslano vsaj # poln delovni dan pred sejo.} two {Vabilo je poslano vsaj # polna delovna dneva pred sejo.} few {Vabilo je poslano vsaj # polne delovne dni pred sejo.} other {Vabilo je poslano vsaj # polnih delovnih dni pred sejo.}}',
    calendar:
      '{days, plural, =0 {Za vabilo ni določen rok.} one {Vabilo je poslano vsaj # poln dan pred sejo.} two {Vabilo je poslano vsaj # polna dneva pred sejo.} few {Vabilo je poslano vsaj # polne dni pred sejo.} other {Vabilo je poslano vsaj # polnih dni pred sejo.}}',
  },
  urgentDays:
    '{days, plural, =0 {V nujnih primerih je lahko poslano isti dan.} one {V nujnih primerih zadošča # dan.} two {V nujnih primerih zadoščata # dneva.} few {V nujnih primerih zadoščajo # dnevi.} other {V nujnih primerih zadošča # dni.}}',
  mustInvite: 'Mora biti vabljen, sicer je seja nična: {who}.',
  invited: { mayor: 'župan', other: '{role}' },
  circulation: {
    urgent: 'V nujnih primerih lahko organ odloči dopisno, če sodeluje toliko članov: {share}.',
    always: 'Organ lahko odloči dopisno, če sodeluje toliko članov: {share}.',
    none: 'Organ odloča le na sejah.',
  },

  remote: {
    allowed: 'Člani lahko sodelujejo na daljavo.',
    forbidden: 'Člani sodelujejo le v dvorani.',
  },
  remotePerYear:
    '{count, plural, one {Član lahko na daljavo sodeluje na # seji na leto.} two {Član lahko na daljavo sodeluje na # sejah na leto.} few {Član lahko na daljavo sodeluje na # sejah na leto.} other {Član lahko na daljavo sodeluje na # sejah na leto.}}',
  absencesLoseSeat:
    '{count, plural, one {Mesto se izgubi po # neopravičeni odsotnosti.} two {Mesto se izgubi po # zaporednih neopravičenih odsotnostih.} few {Mesto se izgubi po # zaporednih neopravičenih odsotnostih.} other {Mesto se izgubi po # zaporednih neopravičenih odsotnostih.}}',
  noRemoteLimit: 'Sodelovanje na daljavo ni omejeno.',
  noAbsenceLimit: 'Zaradi odsotnosti se mesto ne izgubi.',

  precedence: {
    none: 'O vrstnem redu predlogov odloča, kdor predseduje.',
    roberts:
      'Predlogi imajo prednost po Robertovih pravilih. Omejitev in zaključek razprave zahtevata večino za postopek; amandmaji in vsi drugi predlogi razen glavnih večino za predloge.',
  },

  checked: 'Prebrano v besedilu',
  toCheck: 'Preveriti',
  toCheckHint:
    'Pravila z oznako »Preveriti« se običajno tako navajajo, a niso bila prebrana v besedilu zakona. Kdor jih sprejme, jih mora preveriti.',
  noSource: 'Vir ni naveden.',
  ownRule: 'Spremenil organ',
  source: 'Vir',
  validFrom: 'Velja od {date}',
  checkedOn: 'Preverjeno {date}',
  version: 'Različica {version, number}',

  adjust: 'Prilagodi pravila',
  adjustHint:
    'Sprememba ustvari novo različico lastnega izvoda organa. Velja za seje, sklicane odslej; prej sklicane obdržijo svoja pravila. Sprememba in njen razlog ostaneta v zapisu organa.',
  ofLabel: 'Od',
  quorumShare: 'Sklepčnost',
  motionShare: 'Večina za predloge',
  lastsLabel: 'Trajanje sklepčnosti',
  needsChairLabel: 'Predsedujoči in sklepčnost',
  abstentionLabel: 'Vzdržani glasovi',
  tieOpenLabel: 'Izenačen izid pri javnem glasovanju',
  tieSecretLabel: 'Izenačen izid pri tajnem glasovanju',
  secretLabel: 'Tajna glasovanja',
  changeLabel: 'Sprememba glasu',
  chairVotesLabel: 'Glas tistega, ki predseduje',
  substitutesLabel: 'Namestniki',
  proxiesLabel: 'Pooblastila',
  consentLabel: 'Krogi soglasja',
  secondingLabel: 'Podpora predlogom',
  daysLabel: 'Dnevi med vabilom in sejo',
  kindLabel: 'Kateri dnevi',
  kind: { working: 'Delovni dnevi', calendar: 'Vsi dnevi' },
  remoteLabel: 'Sodelovanje na daljavo',
  remotePerYearLabel: 'Seje na daljavo na leto (prazno: brez omejitve)',
  absencesLabel: 'Zaporedne odsotnosti, ki vzamejo mesto (prazno: nobene)',
  notANumber: 'Vpišite celo število od 0 do 365 ali pustite prazno, kjer je to dovoljeno.',
  changes: 'Kaj se spremeni',
  noChanges: 'Nič še ni spremenjeno.',
  before: 'Doslej',
  after: 'Odslej',
  because: 'Razlog',
  becauseHint: 'Na primer sklep, s katerim je organ spremenil pravila.',
  needReason: 'Povejte, zakaj se pravila spremenijo.',
  adopt: 'Sprejmi različico {version, number}',
  adopted: 'Pravila so sprejeta. Veljajo za seje, sklicane odslej.',
  other: 'Izberi drug paket pravil',
  otherHint: 'Organ potem odloča po povsem drugem pravu.',
  pack: 'Paket pravil',
  takeOther: 'Sprejmi ta paket',
  history: 'Različice',
  founding: 'Pravila ob ustanovitvi',
} satisfies Translation<typeof original>;
