import type { checkIn as original } from '../en/check-in.ts';
import type { Translation } from '../translation.ts';

export const checkIn = {
  code: 'Koda na zaslonu v dvorani',
  press: 'V dvorani sem',
  wrong: 'Šest črk in številk, kot na zaslonu v dvorani.',
  done: 'Vpisani ste v dvorani.',
  forWhom: 'Tu sem',
  forMyself: 'zase',
  hall: 'Tu se prijavite',
  hallHow: 'Skenirajte s telefonom ali te znake vpišite na seji.',
  waiting: 'Koda se vrne z zvezo.',
  noneTitle: 'Ta telefon seje še ne pozna',
  noneText:
    'Najprej na tem telefonu odprite povezavo iz vabila, nato znova skenirajte kodo. Ali pa zapisnikarju povejte, da ste tu.',
} satisfies Translation<typeof original>;
