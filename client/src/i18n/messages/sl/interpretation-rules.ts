import type { interpretationRules as original } from '../en/interpretation-rules.ts';
import type { Translation } from '../translation.ts';

export const interpretationRules = {
  title: 'Tolmačenje',
  means: 'Kako gre seja v korak s tolmači. Velja za seje, sklicane odslej.',
  beforePolls: 'Ko naj bi se odprlo glasovanje, kdo pa posluša jezik, v katerega nihče ne tolmači',
  lagGuard: 'Počakaj, da tolmači končajo',
  lagGuardHint:
    'Naslednja beseda in glasovanje se začneta, ko tolmači s poslušalci končajo stavek.',
  limit: 'Največ sekund čakanja',
  timeCredit: 'Več časa zaradi jezikov, v odstotkih',
  handover: 'Sekunde do menjave tolmačev',
  more: 'Več: {what}',
  less: 'Manj: {what}',
  waits:
    'Naslednja beseda in odprtje glasovanja počakata, da tolmači s poslušalci končajo, največ {seconds, plural, one {# sekundo} two {# sekundi} few {# sekunde} other {# sekund}}. Predsedujoči sme začeti takoj; to se tedaj zapiše.',
  waitsNot: 'Besede in glasovanja se začnejo brez čakanja na tolmače.',
  credited:
    'Beseda dobi {percent, number} odstotkov več časa, kadar je govornik navedel drug jezik, kot je jezik zapisnika, ali kadar jo kdo posluša prek tolmača.',
  creditedNot: 'Nobena beseda ne dobi več časa zaradi jezikov.',
  countedDown:
    'Ko je sprejeta, se menjava tolmačev odšteva {seconds, plural, one {# sekundo} two {# sekundi} few {# sekunde} other {# sekund}}.',
  own: 'Kar je ta organ določil pod Sedeži, Tolmačenje.',
  law: 'Primer iz zakona: California Government Code, člen 54954.3 (b)(2) in (3): vsaj dvakrat toliko časa za tistega, ki govori prek prevajalca, razen če se tolmači simultano.',
} satisfies Translation<typeof original>;
