import type { motionRefusals as original } from '../en/motion-refusals.ts';
import type { Translation } from '../translation.ts';

export const motionRefusals = {
  'not-for-others': {
    what: 'To lahko storite samo zase.',
    next: 'Obrnite se na zapisnikarja.',
  },
  'no-right-to-move': {
    what: 'Predlagajo in podpirajo lahko samo člani, ki sodelujejo pri tej točki.',
    next: 'Prosite člana, naj to predlaga, ali se obrnite na predsedstvo.',
  },
  'item-not-open': {
    what: 'Ta točka zdaj ni v obravnavi.',
    next: 'Predlagajte, ko bo točka odprta.',
  },
  'nothing-pending': {
    what: 'Ni predloga v obravnavi, na katerega bi se to nanašalo.',
    next: 'Predlagajte to, ko bo kak predlog v obravnavi.',
  },
  'out-of-order-now': {
    what: 'Pred tem je na vrsti drug predlog.',
    next: 'Počakajte, da se o njem odloči.',
  },
  'debate-closed': {
    what: 'Razprava o tem predlogu je zaključena.',
    next: 'Sledi glasovanje o predlogu.',
  },
  'unknown-motion': {
    what: 'Ta predlog ni znan.',
    next: 'Znova naložite stran.',
  },
  'unknown-amendment': {
    what: 'Ta amandma ni znan.',
    next: 'Znova naložite stran.',
  },
  'motion-settled': {
    what: 'O tem predlogu je že odločeno.',
    next: 'Poglejte, kako se je končalo, ali predlagajte novega.',
  },
  'amendment-settled': {
    what: 'O tem amandmaju je že odločeno.',
    next: 'Poglejte, kako se je končalo, ali predlagajte novega.',
  },
  'not-seconded': {
    what: 'Tega še nihče ni podprl.',
    next: 'Počakajte, da to kdo podpre.',
  },
  'second-not-needed': {
    what: 'Temu podpora ni potrebna.',
    next: 'Ničesar več ni treba storiti.',
  },
  'already-seconded': {
    what: 'To je že nekdo podprl.',
    next: 'Ničesar več ni treba storiti.',
  },
  'own-motion': {
    what: 'Kdor je to predlagal, tega ne more podpreti.',
    next: 'Počakajte, da to podpre kdo drug.',
  },
  'not-amendable': {
    what: 'Takega predloga ni mogoče spreminjati z amandmaji.',
    next: 'Glasujte proti ali predlagajte drugega.',
  },
  'already-put': {
    what: 'O tem se že glasuje.',
    next: 'Počakajte na konec glasovanja ali prosite predsedstvo, naj ga prekliče.',
  },
  'amends-too-deep': {
    what: 'Amandmaja k amandmaju ni mogoče znova spreminjati.',
    next: 'Namesto njega predlagajte drug amandma.',
  },
  'another-amendment-first': {
    what: 'V obravnavi je drug amandma.',
    next: 'Počakajte, da se o njem odloči.',
  },
  'passage-not-found': {
    what: 'Tega mesta ni več v besedilu.',
    next: 'Amandma znova napišite iz sedanjega besedila.',
  },
  'passage-not-unique': {
    what: 'To mesto je v besedilu večkrat.',
    next: 'Zajemite več besed okrog njega.',
  },
  'changes-nothing': {
    what: 'To ničesar ne spremeni.',
    next: 'Napišite, kaj naj bo drugače.',
  },
  'leaves-no-text': {
    what: 'Od predloga ne bi ostalo nič.',
    next: 'Pustite nekaj besedila ali glasujte proti predlogu.',
  },
  'not-the-mover': {
    what: 'Umakne ga lahko samo predlagatelj.',
    next: 'Obrnite se na predlagatelja.',
  },
  'only-main-motions': {
    what: 'To je mogoče samo z glavnim predlogom.',
    next: 'Izberite glavni predlog.',
  },
  'amendments-first': {
    what: 'O amandmajih k temu predlogu še ni odločeno.',
    next: 'Najprej odločite o njih.',
  },
  'another-motion-first': {
    what: 'O postopkovnem predlogu k temu še ni odločeno.',
    next: 'Najprej odločite o njem.',
  },
  'not-these-amendments': {
    what: 'To niso vsi amandmaji k temu besedilu, ki so še v obravnavi.',
    next: 'Znova jih razvrstite; seznam se je spremenil.',
  },
  'already-in-this-order': {
    what: 'Amandmaji so že v tem vrstnem redu.',
    next: 'Ničesar več ni treba storiti.',
  },
  'parts-differ-from-text': {
    what: 'Deli skupaj niso besedilo predloga.',
    next: 'Besedilo razdelite, ne da bi ga spremenili.',
  },
  'text-has-moved-on': {
    what: 'Besedilo se je po glasovanju spremenilo.',
    next: 'Predlagajte nov amandma.',
  },
  'motion-not-put-off': {
    what: 'Ta predlog ni bil odložen.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'unknown-decision': {
    what: 'Ta sklep ni znan.',
    next: 'Znova naložite stran.',
  },
  'unknown-follow-up': {
    what: 'To nadaljevanje ni znano.',
    next: 'Znova naložite stran.',
  },
  'decision-set-aside': {
    what: 'Sklep ne velja več, ker se glasovanje ponovi.',
    next: 'Počakajte na nov izid.',
  },
} satisfies Translation<typeof original>;
