import type { votingSentences as original } from './en.ts';
import type { Translation } from '../../words/translation.ts';

export const votingSentences = {
  one: '{main}.',
  two: '{main}; {tail}.',
  three: '{main}; {tail}; {more}.',

  half: 'več kot polovica {base}',
  twoThirds: 'najmanj dve tretjini {base}',
  threeQuarters: 'najmanj tri četrtine {base}',
  threeFifths: 'najmanj tri petine {base}',
  fourFifths: 'najmanj štiri petine {base}',
  third: 'najmanj tretjina {base}',
  quarter: 'najmanj četrtina {base}',
  atLeast: 'najmanj {p, number}/{q, number} {base}',
  moreThan: 'več kot {p, number}/{q, number} {base}',

  sizeValid:
    '{size, plural, one {# glasu ZA ali PROTI} two {# glasov ZA in PROTI} few {# glasov ZA in PROTI} other {# glasov ZA in PROTI}}',
  sizeBallots:
    '{size, plural, one {# veljavne glasovnice} two {# veljavnih glasovnic} few {# veljavnih glasovnic} other {# veljavnih glasovnic}}',
  sizeCast:
    '{size, plural, one {# oddanega glasu} two {# oddanih glasov} few {# oddanih glasov} other {# oddanih glasov}}',
  sizePresent:
    '{size, plural, one {# navzočega člana} two {# navzočih članov} few {# navzočih članov} other {# navzočih članov}}',
  sizeStatutory:
    '{size, plural, one {# mesta} two {vseh # mest} few {vseh # mest} other {vseh # mest}}',
  sizeFilled:
    '{size, plural, one {# zasedenega mesta} two {# zasedenih mest} few {# zasedenih mest} other {# zasedenih mest}}',
  sizeEntitled:
    '{size, plural, one {# člana s pravico glasovanja} two {# članov s pravico glasovanja} few {# članov s pravico glasovanja} other {# članov s pravico glasovanja}}',

  ofValid: 'glasov ZA in PROTI',
  ofBallots: 'veljavnih glasovnic',
  ofCast: 'oddanih glasov',
  ofPresent: 'navzočih članov',
  ofStatutory: 'vseh mest',
  ofFilled: 'zasedenih mest',
  ofEntitled: 'članov s pravico glasovanja',

  ruleShare: 'Sprejeto, če je ZA {share}',
  ruleRelative: 'Sprejeto, če je več glasov ZA kot PROTI',
  ruleNeeded: 'to je najmanj {needed, number} ZA',
  ruleTieRejects: 'ob enakem številu glasov predlog ni sprejet',
  ruleTieChair: 'ob enakem številu glasov odloči, kdor predseduje',
  ruleTieSide: 'ob enakem številu glasov prevlada glas tistega, ki predseduje',
  ruleTieAgain: 'ob enakem številu glasov se glasuje še enkrat',
  ruleTieLot: 'ob enakem številu glasov odloči žreb',
  ruleAbstainNot: 'vzdržani glasovi se ne štejejo',
  ruleAbstainNo: 'vzdržani glasovi se štejejo kot PROTI',
  ruleAbstainAbsent: 'kdor se vzdrži, šteje kot odsoten',
  ruleAbstainNever: 'vzdržati se ni mogoče',
  ruleElected:
    '{places, plural, one {Izvoljen je, kogar podpre} two {Na # mesti sta izvoljena, ki ju podpre} few {Na # mesta so izvoljeni, ki jih podpre} other {Na # mest so izvoljeni, ki jih podpre}} {share}',
  ruleMostVotes:
    '{places, plural, one {Izvoljen je, kdor dobi} two {Na # mesti sta izvoljena, ki dobita} few {Na # mesta so izvoljeni, ki dobijo} other {Na # mest so izvoljeni, ki dobijo}} največ glasov',
  ruleRunOff: 'sicer sledi ožji krog med prvimi',
  ruleRounds: 'sicer sledi še en krog',
  ruleLevelLot: 'med enakimi odloči žreb',
  ruleLevelAgain: 'med enakimi se volitve ponovijo',
  ruleConsent: 'Vsak pride na vrsto enkrat: soglaša, ugovarja z razlogom ali prepusti svojo vrsto',
  ruleConsentOpen: 'en sam odprt ugovor zadošča, da predlog ne velja',
  ruleStraw: 'Poizvedba pokaže razpoloženje',
  ruleStrawNothing: 'ni glasovanje in ne odloča o ničemer',

  adopted: 'Sprejeto: ZA {yes, number}, potrebnih {needed, number}, {share}',
  adoptedRelative: 'Sprejeto: ZA {yes, number}, PROTI {against, number}',
  short: 'Ni sprejeto: ZA {yes, number}, potrebnih {needed, number}, {share}',
  shortRelative: 'Ni sprejeto: ZA {yes, number}, PROTI {against, number}',
  tieRejected:
    'Ni sprejeto: glasov je enako, {yes, number} proti {yes, number}, in tedaj predlog ni sprejet',
  tieSecond:
    'Ni sprejeto: glasov je drugič enako, {yes, number} proti {yes, number}, in tedaj predlog ni sprejet',
  tieNoSide:
    'Ni sprejeto: glasov je enako, {yes, number} proti {yes, number}, in kdor je predsedoval, ni glasoval ne ZA ne PROTI',
  tieSideYes:
    'Sprejeto: glasov je enako, {yes, number} proti {yes, number}, in kdor je predsedoval, je glasoval ZA',
  tieSideNo:
    'Ni sprejeto: glasov je enako, {yes, number} proti {yes, number}, in kdor je predsedoval, je glasoval PROTI',
  tieChairYes:
    'Sprejeto: glasov je bilo enako, {yes, number} proti {yes, number}, in kdor je predsedoval, je odločil ZA',
  tieChairNo:
    'Ni sprejeto: glasov je bilo enako, {yes, number} proti {yes, number}, in kdor je predsedoval, je odločil PROTI',
  tieLotYes:
    'Sprejeto: glasov je bilo enako, {yes, number} proti {yes, number}, in žreb je padel na ZA',
  tieLotNo:
    'Ni sprejeto: glasov je bilo enako, {yes, number} proti {yes, number}, in žreb je padel na PROTI',
  tiedChair:
    'Še ni odločeno: glasov je enako, {yes, number} proti {yes, number}, in odloči, kdor predseduje',
  tiedAgain:
    'Še ni odločeno: glasov je enako, {yes, number} proti {yes, number}, in glasuje se še enkrat',
  tiedLot: 'Še ni odločeno: glasov je enako, {yes, number} proti {yes, number}, in odloči žreb',
  noQuorum: 'Ni odločeno: ob zaključku glasovanja ni bilo sklepčnosti',
  countsAsNo:
    '{count, plural, one {# vzdržani glas šteje kot PROTI} two {# vzdržana glasova štejeta kot PROTI} few {# vzdržani glasovi štejejo kot PROTI} other {# vzdržanih glasov šteje kot PROTI}}',
  countsAsAbsent:
    '{count, plural, one {# vzdržani član šteje kot odsoten} two {# vzdržana člana štejeta kot odsotna} few {# vzdržani člani štejejo kot odsotni} other {# vzdržanih članov šteje kot odsotnih}}',

  personVotes:
    '{name} ({votes, plural, one {# glas} two {# glasova} few {# glasovi} other {# glasov}})',
  elected:
    'Izvolitev: {names}; {needed, plural, one {potreben je bil # glas} two {potrebna sta bila # glasova} few {potrebni so bili # glasovi} other {potrebnih je bilo # glasov}}, {share}',
  electedMost: 'Izvolitev z največ glasovi: {names}',
  electedLot: 'Izvolitev, med enakimi po žrebu: {names}',
  nobody:
    'Izvoljen ni nihče: {needed, plural, one {potreben je bil # glas} two {potrebna sta bila # glasova} few {potrebni so bili # glasovi} other {potrebnih je bilo # glasov}}, {share}',
  nobodyMost: 'Izvoljen ni nihče, čeprav zadošča največ glasov',
  nextRound:
    '{places, plural, one {za # mesto} two {za # mesti} few {za # mesta} other {za # mest}} sledi še en krog',
  nextRunOff:
    '{places, plural, one {za # mesto} two {za # mesti} few {za # mesta} other {za # mest}} sledi ožji krog: {names}',
  nextLot:
    '{places, plural, one {# mesto se žreba} two {# mesti se žrebata} few {# mesta se žrebajo} other {# mest se žreba}} med: {names}',
  unfilled:
    '{places, plural, one {# mesto ostane prazno} two {# mesti ostaneta prazni} few {# mesta ostanejo prazna} other {# mest ostane praznih}}',

  consented:
    'Sprejeto s soglasjem: {consents, plural, one {soglaša # oseba} two {soglašata # osebi} few {soglašajo # osebe} other {soglaša # oseb}}, odprtega ugovora ni',
  integrated:
    '{count, plural, one {# ugovor je upoštevan} two {# ugovora sta upoštevana} few {# ugovori so upoštevani} other {# ugovorov je upoštevanih}}',
  blocked:
    'Ni sprejeto: {count, plural, one {odprt je # ugovor} two {odprta sta # ugovora} few {odprti so # ugovori} other {odprtih je # ugovorov}}',
  turnsLeft:
    'Ni odločeno: {count, plural, one {na vrsto še ni prišla # oseba} two {na vrsto še nista prišli # osebi} few {na vrsto še niso prišle # osebe} other {na vrsto še ni prišlo # oseb}}',
  nobodyConsented: 'Ni odločeno: soglašal ni nihče',

  straw:
    'Poizvedba, ki ne odloča o ničemer: največ jih je izbralo »{option}«, {votes, number} od {total, number}',
  strawLevel: 'Poizvedba, ki ne odloča o ničemer: noben odgovor ne vodi',
  strawNobody: 'Poizvedba, ki ne odloča o ničemer: odgovoril ni nihče',
  choiceYes: 'ZA',
  choiceNo: 'PROTI',
  choiceAbstain: 'vzdržan',
  choiceBlank: 'prazna glasovnica',

  questionAmendment: 'Amandma {number, number} k predlogu: {title}',

  withheld: 'Glasovanje je zaključeno, izid še ni objavljen',
  cancelled: 'Glasovanje je preklicano, odločeno ni nič',
  cancelledBecause: 'Glasovanje je preklicano, odločeno ni nič: {reason}',
  'repeated-tie': 'Ta izid ne velja več: zaradi enakega števila glasov se je glasovalo še enkrat',
  'repeated-chair-changed':
    'Ta izid ne velja več: glasovanje se je ponovilo, ker predseduje nekdo drug',
  'repeated-line-dropped':
    'Ta izid ne velja več: glasovanje se je ponovilo, ker je bila prekinjena zveza',
  'repeated-no-quorum': 'Ta izid ne velja več: glasovanje se je ponovilo, ker ni bilo sklepčnosti',
} satisfies Translation<typeof original>;
