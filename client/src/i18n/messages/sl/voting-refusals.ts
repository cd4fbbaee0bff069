import type { votingRefusals as original } from '../en/voting-refusals.ts';
import type { Translation } from '../translation.ts';

export const votingRefusals = {
  'wrong-answer': {
    what: 'To glasovanje sprašuje po drugačnem odgovoru.',
    next: 'Znova naložite stran in izberite med njegovimi odgovori.',
  },
  'abstention-not-allowed': {
    what: 'Po pravilih tega organa se ni mogoče vzdržati.',
    next: 'Izberite ZA ali PROTI.',
  },
  'unknown-candidate': {
    what: 'Ta oseba ne kandidira.',
    next: 'Izberite s seznama.',
  },
  'named-twice': {
    what: 'Neko ime je navedeno dvakrat.',
    next: 'Vsako ime navedite enkrat.',
  },
  'too-many-names': {
    what: 'Imen je več kot mest.',
    next: 'Odstranite odvečna imena.',
  },
  'unknown-option': {
    what: 'To ni eden od odgovorov.',
    next: 'Izberite s seznama.',
  },
  'hands-are-counted': {
    what: 'Pri tem glasovanju se štejejo roke.',
    next: 'Dvignite roko, ko predsedstvo vpraša.',
  },
  'only-straw-polls': {
    what: 'Seja je sklicana brez pravil organa.',
    next: 'Izvedite poizvedbo ali skličite sejo organa.',
  },
  'no-quorum': {
    what: 'Ni sklepčnosti.',
    next: 'Počakajte na člane ali prekinite sejo.',
  },
  'unknown-poll': {
    what: 'To glasovanje ni znano.',
    next: 'Znova naložite stran.',
  },
  'poll-in-progress': {
    what: 'Napovedano ali odprto je drugo glasovanje.',
    next: 'Najprej ga zaključite ali prekličite.',
  },
  'poll-not-open': {
    what: 'Glasovanje še ni odprto.',
    next: 'Počakajte, da ga predsedstvo odpre.',
  },
  'poll-already-open': {
    what: 'Glasovanje je že odprto.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'poll-not-closed': {
    what: 'Glasovanje še ni zaključeno.',
    next: 'Najprej ga zaključite.',
  },
  'poll-closed': {
    what: 'Glasovanje se je zaključilo, preden je to prispelo. Ni bilo upošteto.',
    next: 'Če se vam je zveza prekinila, povejte predsedstvu; glasovanje se lahko ponovi.',
  },
  'poll-cancelled': {
    what: 'Glasovanje je preklicano.',
    next: 'Počakajte, da bo vprašanje znova postavljeno.',
  },
  'election-is-of-persons': {
    what: 'Pri volitvah se volijo osebe.',
    next: 'Izberite drug način ali navedite kandidate.',
  },
  'not-for-this-kind': {
    what: 'Ta način glasovanja tega ne pozna.',
    next: 'Izberite drug način ali nadaljujte z naslednjim korakom.',
  },
  'no-candidates': {
    what: 'Volitve nimajo kandidatov ali mest.',
    next: 'Dodajte kandidate in navedite, koliko se jih voli.',
  },
  'too-few-options': {
    what: 'En sam odgovor ni izbira.',
    next: 'Dodajte drugega ali odstranite vse.',
  },
  'same-id-twice': {
    what: 'Odgovor ali kandidat je na seznamu dvakrat.',
    next: 'Enega odstranite.',
  },
  'not-ready-for-vote': {
    what: 'O tem še ni mogoče glasovati.',
    next: 'Preverite, ali ima podporo in ali so prej na vrsti amandmaji.',
  },
  'consent-not-provided': {
    what: 'Pravila tega organa ne predvidevajo krogov soglasja.',
    next: 'Glasujte ali prilagodite pravila organa za poznejše seje.',
  },
  'secret-forbidden': {
    what: 'Pravila tega organa ne dovoljujejo tajnega glasovanja.',
    next: 'Glasujte javno.',
  },
  'secret-only-for-persons': {
    what: 'Pravila tega organa dovoljujejo tajno glasovanje samo o osebah.',
    next: 'Glasujte javno.',
  },
  'secret-required': {
    what: 'Pravila tega organa zahtevajo tajno glasovanje o osebah.',
    next: 'Izberite tajno glasovanje ali volitve.',
  },
  'already-secret': {
    what: 'To glasovanje je že tajno.',
    next: 'Ničesar več ni treba storiti.',
  },
  'chair-decides-on-secret': {
    what: 'V tem organu o tajnosti odloča predsedstvo.',
    next: 'Obrnite se na predsedstvo.',
  },
  'already-asked': {
    what: 'Tajno glasovanje ste že zahtevali.',
    next: 'Ničesar več ni treba storiti.',
  },
  'register-empty': {
    what: 'Zdaj ne more glasovati nihče.',
    next: 'Najprej vpišite, kdo je navzoč.',
  },
  'small-register': {
    what: 'Glasuje jih tako malo, da je tajni glas mogoče uganiti.',
    next: 'Začnite znova in sprejmite opozorilo ali glasujte javno.',
  },
  'key-missing': {
    what: 'Skrinjice ni bilo mogoče pripraviti.',
    next: 'Znova začnite glasovanje. Če se ponavlja, obvestite tehnika.',
  },
  'ballot-is-secret': {
    what: 'Pri tajnem glasovanju se glas ne vpisuje poimensko.',
    next: 'Vpišite glasovnico na papirju ali naj član glasuje z napravo.',
  },
  'not-in-the-register': {
    what: 'Te osebe ni na seznamu glasovanja.',
    next: 'Seznam je bil določen ob začetku glasovanja.',
  },
  'not-called-yet': {
    what: 'To ime še ni bilo poklicano.',
    next: 'Počakajte na klic.',
  },
  'already-voted': {
    what: 'Ta glas je že shranjen.',
    next: 'Ničesar več ni treba storiti.',
  },
  'voted-on-paper': {
    what: 'Ta oseba glasuje na papirju.',
    next: 'Če ni tako, povejte zapisnikarju.',
  },
  'chair-votes-last': {
    what: 'Po pravilih glasuje, kdor predseduje, za vsemi drugimi.',
    next: 'Počakajte na druge ali dajte zadnji poziv.',
  },
  'chair-has-voted': {
    what: 'Kdor predseduje, je glasoval zadnji.',
    next: 'Glasovanje je mogoče zaključiti.',
  },
  'vote-does-not-matter': {
    what: 'Po pravilih glasuje, kdor predseduje, samo kadar to spremeni izid.',
    next: 'Glasovanje je mogoče zaključiti.',
  },
  'everybody-has-voted': {
    what: 'Glasovali so vsi, ki lahko.',
    next: 'Zaključite glasovanje.',
  },
  'already-called': {
    what: 'Zadnji poziv je že bil dan.',
    next: 'Zaključite glasovanje, ko ste pripravljeni.',
  },
  'nobody-dropped': {
    what: 'Nobena zveza ni več prekinjena.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'no-objection-of-yours': {
    what: 'V tem krogu nimate odprtega ugovora.',
    next: 'Da je ugovor upoštevan, pove samo, kdor ga je dal.',
  },
  'not-an-officer': {
    what: 'To opravi uradna oseba.',
    next: 'Obrnite se na predsedstvo ali zapisnikarja.',
  },
  'second-officer-needed': {
    what: 'To mora potrditi druga uradna oseba.',
    next: 'Prosite predsedstvo, zapisnikarja, namestnika ali člana samega.',
  },
  'nothing-to-confirm': {
    what: 'Ničesar več ni treba potrditi.',
    next: 'Znova poglejte glasovanje; spremenilo se je.',
  },
  'already-confirmed': {
    what: 'To je že potrjeno.',
    next: 'Ničesar več ni treba storiti.',
  },
  'no-entry': {
    what: 'Za to osebo ni vpisanega glasu.',
    next: 'Znova poglejte seznam; spremenil se je.',
  },
  'no-papers': {
    what: 'Na papirju ne glasuje nihče.',
    next: 'Najprej vpišite glasovnice na papirju.',
  },
  'paper-not-noted': {
    what: 'Za to osebo ni vpisana glasovnica na papirju.',
    next: 'Znova poglejte seznam; spremenil se je.',
  },
  'wrong-count': {
    what: 'Takega izida štetja ne more biti.',
    next: 'Preverite številke.',
  },
  'more-votes-than-members': {
    what: 'Glasov je več kot članov na seznamu.',
    next: 'Preštejte znova.',
  },
  'chairs-vote-not-counted': {
    what: 'Glasu tistega, ki predseduje, ni v štetju.',
    next: 'Preverite številke.',
  },
  'entry-not-confirmed': {
    what: 'Vpisani glas še ni potrjen.',
    next: 'Potrdite ga ali ga umaknite.',
  },
  'names-not-called': {
    what: 'Niso bila poklicana vsa imena.',
    next: 'Pokličite naslednje ime.',
  },
  'round-not-finished': {
    what: 'Na vrsto niso prišli vsi.',
    next: 'Poslušajte naslednjega.',
  },
  'count-missing': {
    what: 'Roke še niso preštete.',
    next: 'Vpišite štetje.',
  },
  'count-not-confirmed': {
    what: 'Štetje še ni potrjeno.',
    next: 'Potrditi ga mora druga uradna oseba.',
  },
  'paper-not-confirmed': {
    what: 'Glasovnice na papirju še niso preštete in potrjene.',
    next: 'Vpišite štetje; druga uradna oseba ga potrdi.',
  },
  'participations-differ': {
    what: 'Glasovnic ni toliko, kot jih je glasovalo.',
    next: 'Preverite vpisane glasovnice in jih preštejte znova.',
  },
  'tally-missing': {
    what: 'Skrinjice ni bilo mogoče odpreti.',
    next: 'Znova zaključite glasovanje. Če se ponavlja, obvestite tehnika.',
  },
  'channel-uncovered': {
    what: 'Nekdo posluša kanal, v katerega nihče ne tolmači.',
    next: 'Počakajte kabino ali kljub temu začnite glasovanje.',
  },
  'nothing-withheld': {
    what: 'Ta izid je že objavljen.',
    next: 'Ničesar več ni treba storiti.',
  },
  'no-tie-to-decide': {
    what: 'Enakega števila glasov, o katerem bi odločalo predsedstvo, ni.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'not-chairing-at-the-close': {
    what: 'Odloči samo, kdor je predsedoval ob zaključku.',
    next: 'Vrnite predsedovanje ali ponovite glasovanje.',
  },
  'no-lot-to-draw': {
    what: 'Žreba ni treba izvesti.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'no-ground-to-repeat': {
    what: 'Po pravilih ni razloga za ponovitev.',
    next: 'Glasovanje se ponovi ob enakem številu glasov, prekinjeni zvezi, zamenjavi predsedujočega ali brez sklepčnosti.',
  },
  'already-repeated': {
    what: 'To glasovanje je že ponovljeno.',
    next: 'Poglejte glasovanje, ki ga je nadomestilo.',
  },
  'not-the-last-poll': {
    what: 'Ponovi se lahko samo zadnje glasovanje.',
    next: 'Postavite vprašanje znova kot novo glasovanje.',
  },
  'poll-already-waiting': {
    what: 'To glasovanje že čaka na tolmače.',
    next: 'Odpre se samo. Odprete ga lahko tudi zdaj.',
  },
  'poll-not-waiting': {
    what: 'To glasovanje ne čaka več.',
    next: 'Znova poglejte glasovanje; spremenilo se je.',
  },
} satisfies Translation<typeof original>;
