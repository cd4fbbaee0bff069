import type { refusals as original } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

export const refusals = {
  'not-your-role': {
    what: 'Tega vaša vloga ne predvideva.',
    next: 'Obrnite se na predsedstvo ali zapisnikarja.',
  },
  'already-planned': {
    what: 'Seja je že sklicana.',
    next: 'Ničesar več ni treba storiti.',
  },
  'meeting-not-planned': {
    what: 'Seja še ni sklicana.',
    next: 'Prosite, naj jo najprej skličejo.',
  },
  'meeting-already-open': {
    what: 'Seja je že odprta.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'meeting-not-open': {
    what: 'Seja ni odprta.',
    next: 'Poskusite znova, ko jo predsedstvo odpre.',
  },
  'meeting-not-suspended': {
    what: 'Seja ni prekinjena.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'meeting-closed': {
    what: 'Seja je zaključena.',
    next: 'Predlagajte to na naslednji seji ali obvestite zapisnikarja.',
  },
  'item-already-open': {
    what: 'Ta točka je že odprta.',
    next: 'Izberite drugo točko ali nadaljujte.',
  },
  'unknown-person': {
    what: 'Te osebe ni na seznamu te seje.',
    next: 'Prosite skrbnika, naj jo doda.',
  },
  'already-here': {
    what: 'Prisotnost te osebe je že vpisana.',
    next: 'Ničesar več ni treba storiti.',
  },
  'not-here': {
    what: 'Ta oseba ni prisotna.',
    next: 'Najprej vpišite prihod.',
  },
  'line-steady': {
    what: 'Zveza že deluje.',
    next: 'Ničesar več ni treba storiti.',
  },
  'line-not-online': {
    what: 'Ta oseba je v dvorani in nima zveze.',
    next: 'Ničesar več ni treba storiti.',
  },
  'no-speaking-right': {
    what: 'Ta oseba na tej seji nima pravice do besede.',
    next: 'Obrnite se na predsedstvo.',
  },
  'already-on-the-list': {
    what: 'Ta oseba je že na seznamu govornikov.',
    next: 'Počakajte, da predsedstvo da besedo.',
  },
  'not-on-the-list': {
    what: 'Te osebe ni na seznamu govornikov.',
    next: 'Znova poglejte seznam; spremenil se je.',
  },
  'floor-is-yours': {
    what: 'Besedo že imate.',
    next: 'Govorite in jo vrnite, ko končate.',
  },
  'floor-already-theirs': {
    what: 'Ta oseba že ima besedo.',
    next: 'Izberite drugo osebo ali počakajte na konec razprave.',
  },
  'floor-not-given': {
    what: 'Besede nima nihče.',
    next: 'Najprej jo komu dajte.',
  },
  'not-your-turn': {
    what: 'Besede nimate več.',
    next: 'Če želite nadaljevati, se prijavite k besedi.',
  },
  'turn-without-limit': {
    what: 'Ta razprava nima omejitve časa.',
    next: 'Podaljšanje ni potrebno.',
  },
  'floor-already-open': {
    what: 'Beseda je že prosta za vse.',
    next: 'Ničesar več ni treba storiti.',
  },
  'floor-not-open': {
    what: 'Beseda ni prosta za vse.',
    next: 'Ničesar več ni treba storiti.',
  },
  'channel-already-open': {
    what: 'Kanal v tem jeziku že obstaja.',
    next: 'Uporabite tisti kanal.',
  },
  'unknown-channel': {
    what: 'Ta seja nima takega kanala.',
    next: 'Izberite drug kanal.',
  },
  'unknown-interpreter': {
    what: 'Ta oseba ni tolmač te seje.',
    next: 'Izberite tolmača.',
  },
  'already-assigned': {
    what: 'Tolmač je temu kanalu že dodeljen.',
    next: 'Ničesar več ni treba storiti.',
  },
  'not-assigned': {
    what: 'Temu kanalu niste dodeljeni.',
    next: 'Izberite enega od svojih kanalov ali se obrnite na zapisnikarja.',
  },
  'channel-engaged': {
    what: 'V tem kanalu je v etru drug tolmač.',
    next: 'Dogovorite se in pritisnite »Prevzemi«.',
  },
  'already-on-air': {
    what: 'V etru ste že.',
    next: 'Govorite naprej.',
  },
  'not-on-air': {
    what: 'Niste v etru.',
    next: 'Za začetek pritisnite »V etru«.',
  },
  'on-air-elsewhere': {
    what: 'V etru ste v drugem kanalu.',
    next: 'Najprej pojdite iz etra tam.',
  },
  malformed: {
    what: 'Strežnik tega ni razumel.',
    next: 'Znova naložite stran in ponovite.',
  },
  'too-fast': {
    what: 'To je bilo preveč naenkrat.',
    next: 'Počakajte trenutek in ponovite.',
  },
  'too-large': {
    what: 'To je predolgo za pošiljanje.',
    next: 'Skrajšajte in pošljite znova.',
  },
  'no-hello': {
    what: 'Zveza še ni bila pripravljena.',
    next: 'Počakajte trenutek in ponovite.',
  },
  unavailable: {
    what: 'Strežnik tega ni mogel shraniti.',
    next: 'Počakajte trenutek in ponovite. Če se nadaljuje, obvestite tehnika.',
  },
} satisfies Translation<typeof original>;
