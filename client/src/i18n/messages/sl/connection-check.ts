import type { connectionCheck as original } from '../en/connection-check.ts';
import type { Translation } from '../translation.ts';

export const connectionCheck: Translation<typeof original> = {
  place: 'Povezava',
  title: 'Ali zvok in slika prideta skozi?',
  about:
    'Preizkusi vsako pot, po kateri zvok in slika prideta do ljudi: naravnost s strežnika po UDP in TCP ter prek strežnika TURN za tiste, katerih omrežje ne prepušča ničesar drugega. Nič se ne snema in mikrofon ni potreben.',
  from: 'Velja za omrežje, v katerem ste zdaj. Preizkusite enkrat v mestni hiši in enkrat od zunaj, na primer s telefonom brez Wi-Fi.',
  begin: 'Preizkusi zdaj',
  again: 'Preizkusi znova',
  trying:
    'Preizkušeno: {done, number} od {all, plural, one {# poti} two {# poti} few {# poti} other {# poti}}',
  done: '{advice, plural, =0 {Končano: vse pride skozi.} one {Končano: # stvar zahteva pozornost.} two {Končano: # stvari zahtevata pozornost.} few {Končano: # stvari zahtevajo pozornost.} other {Končano: # stvari zahteva pozornost.}}',
  unreachable:
    'Strežnik ni dal poti. Če se je ravnokar zagnal, počakajte pol minute in poskusite znova; sicer poglejte v njegov dnevnik.',
  allWell: 'Od tod pride skozi vse.',
  ways: 'Kaj je bilo preizkušeno',
  way: 'Pot',
  result: 'Izid',
  now: 'se preizkuša …',
  reached: 'pride skozi, {ms, number} ms',
  'not-reached': 'ne pride skozi',
  refused: 'je tam, a zavrača',
  name: {
    udp4: 'UDP, IPv4',
    tcp4: 'TCP, IPv4',
    udp6: 'UDP, IPv6',
    tcp6: 'TCP, IPv6',
    turn: 'Strežnik TURN',
  },
  advice: {
    insecure:
      'Stran ni prišla po https, zato brskalniki nikomur ne dajo mikrofona. Postavite pred strežnik obratni posrednik s potrdilom in v PUBLIC_URL nastavite njegov naslov.',
    'no-web-socket':
      'WebSocket ne pride skozi, zato so seje počasne in besedil ni mogoče pisati skupaj. Obratni posrednik naj prepušča glavi Upgrade in Connection.',
    'nothing-reached':
      'Nič ne pride skozi: tukaj nihče ne bi slišal in videl. V požarnem zidu odprite spodnja vrata za UDP in TCP ter preverite, ali je MEDIA_ANNOUNCED_ADDRESS naslov, na katerem so dosegljiva.',
    'open-udp':
      'UDP ne pride skozi, samo TCP: na slabih povezavah se bo zvok zatikal. V požarnem zidu odprite spodnja vrata za UDP.',
    'open-tcp':
      'TCP ne pride skozi. Kogar omrežje ne prepušča UDP, ne bi slišal ničesar: odprite spodnja vrata tudi za TCP.',
    'only-turn':
      'Skozi pride samo strežnik TURN; ves zvok in slika bi šla prek njega. V požarnem zidu odprite spodnja vrata za UDP in TCP.',
    'announce-address':
      'Strežnik ponuja samo naslove, ki jih zunaj njegovega omrežja nihče ne doseže. V MEDIA_ANNOUNCED_ADDRESS nastavite njegov javni naslov.',
    'turn-refused':
      'Strežnik TURN zavrača geslo. Tukaj in tam nastavite isti TURN_SECRET (coturn: static-auth-secret) in preverite, ali sta uri pravi.',
    'turn-not-reached':
      'Strežnik TURN ne pride skozi. Preverite TURN_URLS, odprite njegova vrata in mu dovolite do vrat za zvok in sliko tega strežnika.',
    'no-turn':
      'Strežnik TURN ni nastavljen. Kdor je za požarnim zidom, ki prepušča samo spletne strani, ne bo slišal. Navodila za poganjanje Koinona povedo, kako ga dodate.',
  },
};
