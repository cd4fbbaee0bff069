import type { Translation } from '../translation.ts';
import type { approval as original } from '../en/approval.ts';

export const approval: Translation<typeof original> = {
  title: 'Kje je zapisnik',
  hash: 'Besedilo se prepozna po zgoščeni vrednosti (SHA-256):',
  loading: 'Besedilo prihaja.',
  failed: 'Ni uspelo. Preverite povezavo in poskusite znova.',
  draft: 'Osnutek: zapisnikar ga še piše.',
  sent: 'Osnutek je bil poslan članom {date}. Poslal: {name}.',
  proposeCorrections:
    'Predlagajte popravke: izberite besede v spodnjem besedilu in jih komentirajte ali predlagajte druge.',
  waits: 'Čaka na potrditev na poznejši seji. Tam ga najde njen predsedujoči ali zapisnikar.',
  approved: 'Potrjen {date}. Vpisal: {name}. Nihče ga ne more več spremeniti.',
  approvedIn:
    'Potrjen na {number, number}. seji {date}. Vpisal: {name}. Nihče ga ne more več spremeniti.',
  approvedLater:
    'Potrjen na poznejši seji {date}. Vpisal: {name}. Nihče ga ne more več spremeniti.',
  published: 'Objavljen v celoti {date}. Objavil: {name}.',
  publishedRedacted:
    'Objavljen {date}. Objavil: {name}. Kar ni javno, je izvzeto in označeno; potrjeno besedilo je shranjeno.',
  notPublished: 'Zapisnik je potrjen in bo tu, ko bo objavljen.',
  step: {
    send: 'Pošlji članom',
    sendAgain: 'Pošlji znova',
    approve: 'Potrdi zunaj seje',
    publish: 'Objavi',
    publishAgain: 'Objavi znova',
  },
  confirm: {
    send: {
      text: 'Člani izvejo, da je osnutek pripravljen, in predlagajo popravke. Pišete lahko naprej.',
      yes: 'Pošlji',
    },
    sendAgain: {
      text: 'Člani izvejo, da se je osnutek spremenil.',
      yes: 'Pošlji',
    },
    approve: {
      text: 'Samo kjer organ zapisnika ne potrjuje na seji. Od takrat ga nihče ne more spremeniti, ne tu ne drugje. Tega ni mogoče razveljaviti.',
      yes: 'Potrdi',
    },
    publish: {
      text: '{count, plural, =0 {Od takrat lahko vsakdo bere celotno besedilo, razen tistega, kar je bilo obravnavano za zaprtimi vrati.} one {Od takrat lahko vsakdo bere besedilo brez # odlomka in brez tistega, kar je bilo obravnavano za zaprtimi vrati.} two {Od takrat lahko vsakdo bere besedilo brez # odlomkov in brez tistega, kar je bilo obravnavano za zaprtimi vrati.} few {Od takrat lahko vsakdo bere besedilo brez # odlomkov in brez tistega, kar je bilo obravnavano za zaprtimi vrati.} other {Od takrat lahko vsakdo bere besedilo brez # odlomkov in brez tistega, kar je bilo obravnavano za zaprtimi vrati.}}',
      yes: 'Objavi',
    },
  },
  redact: {
    explained:
      'Izvzemite, kar ne sme biti javno, na primer osebne podatke. Na tem mestu ostane oznaka z razlogom. Potrjeno besedilo ostane, kakršno je.',
    again:
      'Nova objava nadomesti besedilo, ki ga zdaj berejo vsi. Kar je bilo takrat izvzeto, je izvzeto tudi zdaj, razen če določite, naj ostane.',
    reason: 'Razlog',
    reasonHint: 'Vsakdo ga lahko bere.',
    reasonFirst: 'Najprej navedite razlog.',
    words: 'Besede, ki naj se izvzamejo',
    wordsHint: 'Vpišite jih, kakor stojijo v besedilu, ali jih izberite spodaj.',
    found:
      '{count, plural, =0 {V besedilu jih ni} one {V besedilu so #-krat} two {V besedilu so #-krat} few {V besedilu so #-krat} other {V besedilu so #-krat}}',
    notFound: 'Vpišite besede, ki so v besedilu.',
    takeWords: 'Izvzemi povsod',
    takeSelected: 'Izvzemi izbrano',
    selectFirst: 'Spodaj izberite besede enega odstavka.',
    selected: 'Izbrano: {words}',
    list: 'Kaj je izvzeto',
    taken:
      '{words} – {reason} ({count, plural, one {# odlomek} two {# odlomka} few {# odlomki} other {# odlomkov}})',
    back: 'Naj ostane',
  },
  waiting: {
    read: 'Preberi',
    of: 'Zapisnik seje »{title}«, kot je bil poslan',
    close: 'Zapri zapisnik',
    proseOnly:
      'Kar je napisano ob uradnem zapisu. Glasovanja in navzočnost so v zapisu tiste seje.',
    title: 'Potrditev zapisnika',
    text: 'Zapisnik seje »{title}« ({held}) čaka na potrditev. Poslan {sent}. Poslal: {name}.',
    approve: 'Vpiši kot potrjen',
    confirm:
      'Je ta seja potrdila zapisnik seje »{title}«? Od takrat ga nihče ne more spremeniti, ne tu ne drugje. Tega ni mogoče razveljaviti.',
  },
};
