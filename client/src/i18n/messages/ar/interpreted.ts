import type { interpreted as original } from '../en/interpreted.ts';
import type { Translation } from '../translation.ts';

export const interpreted = {
  finishing: 'المترجمون يُنهون كلامهم.',
  speaking: 'ما زالت الترجمة جارية: {what}.',
  next: 'المتحدث التالي: {name}.',
  nextIsYou: 'أنت المتحدث التالي. يُسمع ميكروفونك حين ينتهون.',
  pollNext: 'ثم يُفتح التصويت من تلقاء نفسه.',
  atLatest:
    '{seconds, plural, zero {الآن.} one {خلال ثانية واحدة على الأكثر.} two {خلال ثانيتين على الأكثر.} few {خلال # ثوانٍ على الأكثر.} many {خلال # ثانية على الأكثر.} other {خلال # ثانية على الأكثر.}}',
  listeners: 'ننتظر مستمعيك: أكمل جملتك.',
  startNow: 'ابدأ الآن',
  startNowOf: 'ابدأ الآن: {name}',
  openNow: 'افتح التصويت الآن',
  startMeans:
    'يبدأ من تلقاء نفسه. إن بدأته الآن فات من يستمع إلى مترجم آخرُ الكلام، ويُدوَّن أنك لم تنتظر.',
  credit: 'زيادة {time}',
  because: {
    'other-language': 'لأن الكلام بلغة أخرى',
    interpreted: 'لأن بعضهم يستمع إلى المترجمين',
  },
  said: {
    turn: 'المترجمون يُنهون كلامهم. المتحدث التالي: {name}.',
    mine: 'المترجمون يُنهون كلامهم. أنت المتحدث التالي.',
    poll: 'المترجمون يُنهون كلامهم. ثم يُفتح التصويت.',
  },
} satisfies Translation<typeof original>;
