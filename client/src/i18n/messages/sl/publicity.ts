import type { publicity as original } from '../en/publicity.ts';
import type { Translation } from '../translation.ts';

export const publicity = {
  closed: {
    sitting: 'Od {time} zaprto za javnost.',
    item: 'Ta točka je od {time} zaprta za javnost.',
  },
  because: 'Razlog: {reason}',
  forGallery: 'Zdaj ne slišite in ne vidite, kaj se dogaja.',
  goesOn: {
    sitting: 'Za vas se nadaljuje, ko predsedstvo sejo spet odpre za javnost.',
    item: 'Za vas se nadaljuje najpozneje z naslednjo točko.',
  },
  close: 'Zapri za javnost',
  closeWhole: 'Zapri celotno sejo',
  closeQuestion: 'Zapreti za javnost?',
  what: 'Kaj se zapre',
  scope: {
    item: 'Samo ta točka; naslednja je spet javna',
    sitting: 'Seja, dokler je spet ne odprete',
  },
  reason: 'Razlog',
  reasonHint: 'Prebere ga vsakdo, tudi javnost.',
  reasonNeeded: 'Najprej navedite razlog.',
  meaning: 'Od tedaj javnost ničesar ne sliši in ne vidi; izve pa, zakaj.',
  open: 'Spet odpri za javnost',
} satisfies Translation<typeof original>;
