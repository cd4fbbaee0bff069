import type { sound as original } from '../en/sound.ts';
import type { Translation } from '../translation.ts';

export const sound = {
  open: 'Preizkus zvoka',
  done: 'Končano',
  told: 'To berejo tudi kabine in predsedujoči.',
  toldThem: 'Na zaslonu piše, kaj je treba storiti.',
  own: {
    'narrow-band': {
      what: 'Slišite se kot po telefonu: vaš mikrofon ne prepusti ničesar nad {khz, number} kHz.',
      next: 'Pri brezžičnih slušalkah je to pogosto: priključite kabel ali izberite drug mikrofon.',
    },
    'too-quiet': {
      what: 'Slabo se slišite.',
      next: 'Približajte se mikrofonu ali ga povečajte v zvočnih nastavitvah računalnika.',
    },
    'too-loud': {
      what: 'Preglasni ste in glas se trga.',
      next: 'Malo se odmaknite ali zmanjšajte mikrofon.',
    },
    noisy: {
      what: 'Okrog vas je hrup.',
      next: 'Zaprite vrata in okno, pojdite v tišji prostor ali v preizkusu zvoka vklopite dušenje šuma.',
    },
    late: {
      what: 'Vaš glas prihaja z zamudo.',
      next: 'Uporabite omrežni kabel ali se približajte Wi-Fi; pomagajo tudi žične slušalke.',
    },
  },
  other: {
    'narrow-band': '{name}: zvok kot po telefonu, ničesar nad {khz, number} kHz.',
    'too-quiet': '{name}: slabo se sliši.',
    'too-loud': '{name}: preglasno, glas se trga.',
    noisy: '{name}: v ozadju je hrup.',
    late: '{name}: glas prihaja z zamudo.',
  },
  speak: 'Povejte dva ali tri stavke, kot bi govorili na seji.',
  fine: 'Vaš zvok je dober: poln, dovolj glasen in brez hrupa.',
  figures: 'Do {khz, number} kHz · glas {level, number} dB · ozadje {noise, number} dB',
  denoised: 'Dušenje šuma',
  denoisedHint:
    'Pomaga proti ventilatorjem, prometu in tipkanju, na primer v kavarni ali skupni pisarni. V tihem prostoru ga pustite izklopljenega: glas naredi nekoliko tanjši.',
} satisfies Translation<typeof original>;
