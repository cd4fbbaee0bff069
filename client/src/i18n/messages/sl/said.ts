import type { said as original } from '../en/said.ts';
import type { Translation } from '../translation.ts';

export const said = {
  title: 'Kaj je bilo rečeno',
  verbatim:
    'Ta organ vodi dobesedni zapisnik. Od tod prevzemite, kar je bilo zapisano med govorom.',
  hint: 'Podnapisi in natipkane besede tega dela seje; hranijo se do potrditve zapisnika. Kar vstavite, postane navadno besedilo.',
  away: 'Povedanega trenutno ni mogoče prebrati. Poskus se ponavlja sam.',
  language: 'Jezik povedanega',
  insert: 'Vstavi v zapisnik',
  insertRest: 'Vstavi, česar še ni',
  again: 'Vstavi še enkrat',
  already: 'Že v zapisniku: {taken, number} od {count, number}.',
  inserted:
    '{count, plural, one {Vstavljen je # odstavek.} two {Vstavljena sta # odstavka.} few {Vstavljeni so # odstavki.} other {Vstavljenih je # odstavkov.}}',
  typed: 'natipkano',
  nobody: 'Brez imena',
  partly: 'deloma v zapisniku',
  closed: 'za zaprtimi vrati: ni za ta javni del',
  in: 'v zapisniku',
  ask: {
    title: 'Vstavim še drugič?',
    what: 'Vse je že v zapisniku. Tam bi stalo dvakrat.',
    cancel: 'Pusti',
  },
} satisfies Translation<typeof original>;
