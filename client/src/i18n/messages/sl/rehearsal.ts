import type { rehearsal as original } from '../en/rehearsal.ts';
import type { Translation } from '../translation.ts';

export const rehearsal = {
  title: 'Vaja',
  about:
    'Preden pride javnost: poskusni ton in izgovorjen stavek gresta v dvorano in v vsak kanal, strežnik pa posluša, ali pridejo skozi, tudi tolmači. Javnost od tega ne sliši ničesar.',
  begin: 'Začni vajo',
  again: 'Ponovi poskusne zvoke',
  end: 'Končaj vajo',
  looked:
    '{red, plural, =0 {Vse je zeleno.} one {Preverite # stvar.} two {Preverite # stvari.} few {Preverite # stvari.} other {Preverite # stvari.}}',
  playing: {
    tone: 'Predvaja se poskusni ton.',
    sentence: 'Predvaja se poskusni stavek.',
  },
  trouble: {
    'not-now': 'Zdaj ne gre: za vajo seja ne sme biti odprta in nekdo mora biti povezan z zvokom.',
    unreachable: 'Strežnik se ne odziva. Čez trenutek poskusite znova.',
  },
  checks: 'Kaj se preverja',
  mark: 'Vaja.',
  markRest:
    'Tolmači: vklopite se v eter in povejte stavek. Govorniki: povejte dva ali tri z vklopljenim mikrofonom.',
  green: {
    'floor-sound': 'Poskusni zvok pride v dvorano.',
    'channel-sound': '{language}: poskusni zvok pride.',
    assigned: '{language}: tolmač je določen.',
    connected: '{language}: tolmač je povezan.',
    sends: '{language}: mikrofon oddaja.',
    heard: '{language}: tolmač se je slišal.',
    hall: 'Zaslon v dvorani je povezan.',
    turn: 'Strežnik TURN se odziva.',
    recording: 'Snemanje je mogoče.',
  },
  red: {
    'floor-sound': {
      what: 'Poskusni zvok ni prišel v dvorano.',
      next: 'Predvajajte ga še enkrat. Če ostane rdeče, poglejte dnevnik strežnika in ga znova zaženite.',
    },
    'channel-sound': {
      what: '{language}: poskusni zvok ni prišel.',
      next: 'Predvajajte ga še enkrat. Če ostane rdeče, poglejte dnevnik strežnika.',
    },
    assigned: {
      what: '{language}: nihče ne tolmači.',
      next: 'Posadite tolmača v kabino za ta jezik.',
    },
    connected: {
      what: '{language}: noben tolmač ni povezan.',
      next: 'Pokličite ga ali mu znova pošljite povezavo.',
    },
    sends: {
      what: '{language}: noben mikrofon ne oddaja.',
      next: 'Prosite tolmača, naj se vklopi v eter in v brskalniku dovoli mikrofon.',
    },
    heard: {
      what: '{language}: noben tolmač se še ni slišal.',
      next: 'Prosite ga, naj se vklopi v eter in pove stavek.',
    },
    hall: {
      what: 'Noben zaslon v dvorani ni povezan.',
      next: 'Odprite njegovo povezavo na računalniku v dvorani. Brez dvorane lahko ostane rdeče.',
    },
    turn: {
      none: {
        what: 'Strežnik TURN ni nastavljen.',
        next: 'Kdor je za strogim požarnim zidom, ne bo slišal. Navodila za zagon Koinona povedo, kako ga dodate.',
      },
      lost: {
        what: 'Strežnik TURN se ne odziva.',
        next: 'Preverite TURN_URLS in njegova vrata; skrbnikova stran preizkusi vse poti.',
      },
    },
    recording: {
      what: 'Iz posnetka ne bi mogle nastati datoteke.',
      next: 'Na strežniku manjka FFmpeg: namestite ga (Debian: apt install ffmpeg).',
    },
  },
  speaker: {
    green: '{name}: zvok je dober.',
    notSpoken: '{name}: še brez besede.',
    speak: 'Prosite za dva ali tri stavke z vklopljenim mikrofonom.',
    'narrow-band': '{name}: zvok kot po telefonu.',
    'too-quiet': '{name}: slabo se sliši.',
    'too-loud': '{name}: preglasno.',
    noisy: '{name}: v ozadju je hrup.',
    late: '{name}: glas prihaja z zamudo.',
  },
} satisfies Translation<typeof original>;
