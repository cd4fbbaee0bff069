import type { memberList as original } from '../en/member-list.ts';
import type { Translation } from '../translation.ts';

export const memberList = {
  title: 'Uvoz članov',
  hint: 'Datoteka CSV, kot jo shranijo preglednice, s prvo vrstico naslovov: ime, jezik, funkcija, nadomešča. Potrebno je samo ime. Nič se ne shrani, dokler tega ne vidite.',
  offices:
    'Funkcije: predsednik, podpredsednik, član, namestnik, tajnik, svetovalec. Vrstica namestnika v stolpcu »nadomešča« pove, koga.',
  example: 'Primer',
  exampleText:
    'ime;jezik;funkcija;nadomešča\nAna Kos;slovenščina;predsednica;\nBor Zupan;sl;član;\nEva Kralj;sl;namestnica;Bor Zupan\nTine Hribar;sl;tajnik;',
  choose: 'Izberi datoteko',
  chosen: 'Datoteka: {name}',
  encoding: 'Črke datoteke',
  encodingHint: 'Če so imena napačna, izberite druge.',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'windows-1250': 'Srednjeevropske (1250)',
    'windows-1252': 'Zahodnoevropske (1252)',
    'windows-1253': 'Grške (1253)',
    'windows-1256': 'Arabske (1256)',
  },
  preview: 'Predogled',
  line: 'Vrstica',
  name: 'Ime',
  language: 'Jezik',
  office: 'Funkcija',
  substituteFor: 'Nadomešča',
  part: {
    chair: 'Predsednik',
    deputy: 'Podpredsednik',
    member: 'Član',
    substitute: 'Namestnik',
    secretary: 'Tajnik',
    adviser: 'Svetovalec',
  },
  ok: 'v redu',
  result: 'Pregled',
  good: '{count, plural, one {# vrstica je v redu.} two {# vrstici sta v redu.} few {# vrstice so v redu.} other {# vrstic je v redu.}}',
  bad: '{count, plural, one {# vrstico je treba popraviti.} two {# vrstici je treba popraviti.} few {# vrstice je treba popraviti.} other {# vrstic je treba popraviti.}} Popravite datoteko in jo znova izberite.',
  seats:
    '{count, plural, one {# mesto je prazno.} two {# mesti sta prazni.} few {# mesta so prazna.} other {# mest je praznih.}}',
  accept:
    '{count, plural, one {Sprejmi # osebo} two {Sprejmi # osebi} few {Sprejmi # osebe} other {Sprejmi # oseb}}',
  taken: 'Člani so sprejeti.',
  faults: {
    'name-missing': 'Ime manjka.',
    'name-unreadable': 'Ime ima znake, ki jih nima nobeno ime, ali je predolgo.',
    'name-twice': 'To ime je že na seznamu.',
    'already-in-body': 'Nekdo s tem imenom je že v organu.',
    'language-unknown': 'Ta jezik ni znan. Zapišite ga kot »sl« ali »slovenščina«.',
    'office-unknown': 'Ta funkcija ni znana.',
    'second-chair': 'Na seznamu je že predsednik.',
    'second-secretary': 'Na seznamu je že tajnik.',
    'whose-substitute': 'Povejte, koga nadomešča.',
    'member-unknown': 'Člana s tem imenom ni ne na seznamu ne v organu.',
    'not-a-substitute': 'Člana nadomešča samo namestnik.',
    'no-seat-left': 'Za tega člana ni več praznega mesta.',
  },
  fileFaults: {
    'nothing-in-it': 'V datoteki ni nikogar.',
    'no-name-column': 'Prva vrstica nima naslova »ime«. Prva vrstica mora poimenovati stolpce.',
    'quotes-broken': 'Narekovaj se odpre in nikoli ne zapre.',
    'too-many-lines': 'Datoteka ima več kot 1.000 vrstic.',
    'not-text': 'To ni besedilo v teh črkah. Shranite ga kot CSV ali izberite druge črke.',
  },
} satisfies Translation<typeof original>;
