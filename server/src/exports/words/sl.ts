import type { words as english } from './en.ts';
import type { Translation } from '@koinon/shared/minutes/words/translation';

export const words: Translation<typeof english> = {
  title: {
    minutes: 'Zapisnik: {title}',
    agenda: 'Dnevni red: {title}',
    invitation: 'Vabilo: {title}',
  },
  file: { minutes: 'zapisnik', agenda: 'dnevni-red', invitation: 'vabilo' },
  about: {
    body: 'Organ',
    number: 'Seja',
    numberOf: 'št. {number, number} v letu {year}',
    held: 'Datum',
    begins: 'Začetek',
    dayAndTime: '{day}, {time}',
    place: 'Kraj',
    status: 'Stanje',
    language: 'Jezik',
  },
  status: {
    draft: 'Osnutek, ni potrjen',
    sent: 'Poslano članom {date}, še ni potrjeno',
    approved: 'Potrjeno {date}. Prstni odtis besedila: {hash}',
  },
  translation: {
    about: 'Prevod v jezik: {language}. Velja in se potrjuje besedilo v jeziku: {record}.',
    aboutUnd: 'Prevod v jezik: {language}. Velja in se potrjuje izvirno besedilo.',
    missing:
      '{count, plural, one {# odstavek ni preveden in je v izvirniku} two {# odstavka nista prevedena in sta v izvirniku} few {# odstavki niso prevedeni in so v izvirniku} other {# odstavkov ni prevedenih in so v izvirniku}}.',
    older:
      '{count, plural, one {Pri # odstavku se je izvirnik po prevodu spremenil} two {Pri # odstavkih se je izvirnik po prevodu spremenil} few {Pri # odstavkih se je izvirnik po prevodu spremenil} other {Pri # odstavkih se je izvirnik po prevodu spremenil}}.',
    untranslated: 'ni prevedeno',
    stale: 'izvirnik se je po prevodu spremenil',
    of: 'Sklep {number, number}/{year}:',
    decision: 'prevod. Velja zgornje besedilo.',
    decisionStale: 'prevod prejšnjega besedila. Velja zgornje besedilo.',
  },
  notPublic: 'Kar je bilo obravnavano tukaj, ni javno.',
  kind: {
    information: 'Seznanitev',
    deliberation: 'Razprava',
    decision: 'Odločanje',
    election: 'Volitve',
    report: 'Poročilo',
    break: 'Odmor',
  },
  duration: '{minutes, number} min',
  leftOver: 'prenesena na poznejšo sejo',
  presenter: 'predstavi: {name}',
  proposal: 'Predlagani sklep',
  papers: 'Povezave in datoteke',
  untitled: 'Točka brez naslova',
  noItems: 'Na dnevnem redu še ni točk.',
  invited: 'Vabljeni ste na to sejo organa »{body}«.',
  repeated: 'Seja o teh točkah je bila že nesklepčna. Zanje velja lažje pravilo ponovljene seje.',
  urgent: 'Razlog za kratek rok: {reason}',
  items: 'Točke',
  page: 'Stran',
};
