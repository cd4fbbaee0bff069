import type { Translation } from '../translation.ts';
import type { translation as english } from '../en/translation.ts';

export const translation: Translation<typeof english> = {
  translate: 'Prevedi',
  into: 'V jezik: {language}',
  back: 'Nazaj na zapisnik',
  title: 'Prevod v jezik {language}: {title}',
  nothing: 'Tu še ni ničesar za prevajanje.',
  sourceAway:
    'Povezava je prekinjena in izvirnika ni tu. Prišel bo, ko bo povezava spet vzpostavljena; do takrat je prevod mogoče samo brati.',
  sourceRefused:
    'Izvirnika ni mogoče odpreti. Znova naložite stran. Če to ne pomaga, znova odprite povezavo iz vabila.',
  progress:
    'Prevedenih {translated, number} od {of, plural, one {# odstavka} two {# odstavkov} few {# odstavkov} other {# odstavkov}}',
  staleCount:
    '{stale, plural, one {# se je odtlej spremenil} two {# sta se odtlej spremenila} few {# so se odtlej spremenili} other {# se jih je odtlej spremenilo}}',
  nextUntranslated: 'Naslednji neprevedeni',
  nextStale: 'Naslednji spremenjeni',
  allTranslated: 'Tu je prevedeno vse.',
  noneStale: 'Po prevodu se ni spremenil noben izvirnik.',
  row: {
    untranslated: 'Odstavek {at, number} od {of, number}, še ni preveden. Izvirnik: {text}',
    current: 'Odstavek {at, number} od {of, number}. Izvirnik: {text}',
    stale:
      'Odstavek {at, number} od {of, number}. Izvirnik se je po prevodu spremenil. Zdaj se glasi: {text}',
  },
  rows: {
    hint: 'Tu napišite prevod.',
    untranslated: 'Še ni prevedeno',
    stale: 'Izvirnik se je po prevodu spremenil',
    changes: 'Kaj se je spremenilo:',
    onlyMarks: 'Spremenili so se le krepko, ležeče, povezave ali imena.',
    unknown: 'Ni znano, kaj se je spremenilo.',
    removed: '(odstranjeno:',
    added: '(dodano:',
    end: ')',
    begin: 'Prevedi',
    copy: 'Začni z izvirnikom',
    confirm: 'Še vedno drži',
    confirmHint: 'Prevod pove to, kar zdaj pove izvirnik.',
    spare: 'Ta odstavek je preveden dvakrat. Bralci vidijo drugega.',
    gone: 'Izvirnik tega odstavka nima več. Bralci ga ne vidijo.',
    remove: 'Odstrani',
    heading: 'Naslov:',
    motionTitle: 'Naslov predloga',
    motion: 'Besedilo predloga',
    decision: 'Besedilo sklepa',
  },
  reading: {
    notice: 'Berete prevod v jezik: {language}. Velja besedilo v jeziku: {record}.',
    noticeUnd: 'Berete prevod v jezik: {language}. Velja izvirnik.',
    missing:
      '{count, plural, one {# odstavek ni preveden in je v izvirniku} two {# odstavka nista prevedena in sta v izvirniku} few {# odstavki niso prevedeni in so v izvirniku} other {# odstavkov ni prevedenih in so v izvirniku}}.',
    older:
      '{count, plural, one {Pri # odstavku se je izvirnik odtlej spremenil} two {Pri # odstavkih se je izvirnik odtlej spremenil} few {Pri # odstavkih se je izvirnik odtlej spremenil} other {Pri # odstavkih se je izvirnik odtlej spremenil}}.',
    original: 'Preberi izvirnik',
    translated: 'Preberi v jeziku: {language}',
    untranslated: 'Še ni prevedeno',
    stale: 'Izvirnik se je po prevodu spremenil',
    choose: 'Beri v drugem jeziku. Zdaj prikazano: {language}',
    asWritten: 'Izvirnik',
    asWrittenIn: 'Izvirnik: {language}',
    shown: '{language} (zdaj prikazano)',
    nothingIn: 'Tu še ni nič prevedeno v jezik: {language}. Berete izvirnik.',
    motion: 'Prevod. O tem besedilu se ne odloča: odloča se o zgornjem.',
    motionStale:
      'Prevod prejšnjega besedila predloga. O tem besedilu se ne odloča: odloča se o zgornjem.',
    decision: 'Prevod sklepa. Velja zgornje besedilo.',
    decisionStale: 'Prevod prejšnjega besedila sklepa. Velja zgornje besedilo.',
  },
  titles: {
    show: 'Naslovi v vseh jezikih',
    missing:
      '{count, plural, one {Manjka # naslov} two {Manjkata # naslova} few {Manjkajo # naslovi} other {Manjka # naslovov}}',
    none: 'Vsaka točka ima naslov v vsakem jeziku.',
    titleIn: '{number} v jeziku: {language}',
    empty: 'manjka',
    next: 'Naslednji manjkajoči naslov',
  },
};
