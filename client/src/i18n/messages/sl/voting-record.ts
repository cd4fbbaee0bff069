import type { votingRecord as original } from '../en/voting-record.ts';
import type { Translation } from '../translation.ts';

export const votingRecord = {
  PollAnnounced: {
    electronic: 'Napovedano javno glasovanje: {question}',
    'roll-call': 'Napovedano poimensko glasovanje: {question}',
    hands: 'Napovedano glasovanje z dvigom rok: {question}',
    secret: 'Napovedano tajno glasovanje: {question}',
    election: 'Napovedane tajne volitve: {question}',
    consent: 'Napovedan krog soglasja: {question}',
    straw: 'Napovedana poizvedba: {question}',
  },
  SecretAskedFor: 'Zahteva za tajno glasovanje: {name}',
  PollMadeSecret: 'Glasovanje bo tajno: {question}',
  PollOpeningAnnounced: 'Glasovanje se odpre, ko končajo tolmači: {question}',
  PollOpeningEnded: 'Glasovanje je čakalo na tolmače in se ni odprlo: {question}',
  PollOpened:
    'Glasovanje odprto, na seznamu {count, plural, one {# član} two {# člana} few {# člani} other {# članov}}: {question}',
  NameCalled: 'Poklicano ime: {name}',
  LastCalled:
    'Zadnji poziv, {count, plural, one {manjka # glas} two {manjkata # glasova} few {manjkajo # glasovi} other {manjka # glasov}}',
  BallotCast: {
    vote: 'Glas oddan: {name}',
    mood: 'Odgovor dan: {name}',
    entered: 'Vpisan glas potrjen: {name}',
    consent: 'Soglasje: {name}',
    pass: 'Prepuščena vrsta: {name}',
    objection: 'Ugovor ({name}): {reason}',
  },
  VoteEntered: 'Vpisan glas: {name} (vpis: {officer})',
  EntryWithdrawn: 'Vpisan glas umaknjen: {name}',
  ObjectionIntegrated: 'Ugovor upoštevan: {name}',
  PaperNoted: 'Glasuje na papirju: {name}',
  PaperWithdrawn: 'Vendarle ne glasuje na papirju: {name}',
  CountEntered:
    'Vpisan seštevek ({name}): {count, plural, one {# glas} two {# glasova} few {# glasovi} other {# glasov}}',
  CountConfirmed: 'Seštevek potrjen: {name}',
  PollExtended:
    'Glasovanje ostaja odprto zaradi {count, plural, one {# prekinjene zveze} two {# prekinjenih zvez} few {# prekinjenih zvez} other {# prekinjenih zvez}}',
  PollCancelled: {
    chair: 'Glasovanje preklicano: {question}',
    suspended: 'Glasovanje preklicano s prekinitvijo seje: {question}',
    closed: 'Glasovanje preklicano z zaključkom seje: {question}',
  },
  PollCancelledBecause: 'Glasovanje preklicano: {question} (razlog: {reason})',
  PollClosed: 'Glasovanje zaključeno, {result}',
  PollClosedWithheld: 'Glasovanje zaključeno, izid še ni objavljen: {question}',
  ResultWithheld: 'Izid samo za predsedstvo, dokler ni objavljen: {question}',
  ResultPublished: 'Izid objavljen, {result}',
  TieDecided: {
    yes: 'Izenačen izid, predsedstvo odločilo ZA: {question}',
    no: 'Izenačen izid, predsedstvo odločilo PROTI: {question}',
  },
  LotDrawn: 'Žreb: {drawn} (med: {among})',
  lot: {
    yes: 'ZA',
    no: 'PROTI',
  },
  PollRepeated: {
    tie: 'Ponovitev glasovanja zaradi izenačenega izida: {question}',
    'chair-changed': 'Ponovitev glasovanja, ker vodi nekdo drug: {question}',
    'line-dropped': 'Ponovitev glasovanja zaradi prekinjene zveze: {question}',
    'no-quorum': 'Ponovitev glasovanja zaradi nesklepčnosti: {question}',
  },
  outcome: {
    adopted:
      '»{question}«: sprejeto, {yes, number} ZA, {no, number} PROTI, {abstain, plural, one {# vzdržan} two {# vzdržana} few {# vzdržani} other {# vzdržanih}}',
    rejected:
      '»{question}«: ni sprejeto, {yes, number} ZA, {no, number} PROTI, {abstain, plural, one {# vzdržan} two {# vzdržana} few {# vzdržani} other {# vzdržanih}}',
    tied: '»{question}«: izenačeno, {yes, number} ZA, {no, number} PROTI, {abstain, plural, one {# vzdržan} two {# vzdržana} few {# vzdržani} other {# vzdržanih}}',
    'no-quorum': '»{question}«: ni odločeno, ni bilo sklepčnosti',
    elected: '»{question}«: izvoljeni, {names}',
    partly:
      '»{question}«: izvoljeni, {names}; {places, plural, one {prazno ostaja # mesto} two {prazni ostajata # mesti} few {prazna ostajajo # mesta} other {praznih ostaja # mest}}',
    nobody: '»{question}«: izvoljen ni nihče',
    consented: '»{question}«: sprejeto s soglasjem',
    blocked:
      '»{question}«: ni sprejeto, {count, plural, one {odprt # ugovor} two {odprta # ugovora} few {odprti # ugovori} other {odprtih # ugovorov}}',
    'not-done': '»{question}«: ni odločeno',
    straw: '»{question}«: poizvedba, ki ne odloča o ničemer',
  },
} satisfies Translation<typeof original>;
