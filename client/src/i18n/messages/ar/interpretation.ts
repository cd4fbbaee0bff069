import type { interpretation as original } from '../en/interpretation.ts';
import type { Translation } from '../translation.ts';

export const interpretation = {
  channel: 'القناة',
  floor: 'القاعة',
  floorUnder: 'مستوى القاعة تحت الترجمة',
  languages: 'قنوات اللغات',
  noChannels: 'لا قنوات لغات في هذه الجلسة.',
  state: {
    on: 'على الهواء',
    off: 'خارج الهواء',
    vanished: 'انقطع الصوت',
    uncovered: 'بلا ترجمة',
  },
  listeners:
    '{count, plural, zero {لا مستمعين} one {مستمع واحد} two {مستمعان} few {# مستمعين} many {# مستمعاً} other {# مستمع}}',
  hearing: {
    closed: 'لا تسمع شيئاً ما دامت الجلسة مغلقة أمام الجمهور.',
    floor: 'تسمع صوت القاعة.',
    channel: 'تسمع قناة {language}.',
    relayed: 'تسمع قناة {language} عبر {from}.',
    sameLanguage: 'تتحدث القاعة {language}. تسمع صوت القاعة.',
    waiting: 'لا ترجمة الآن في قناة {language}. تسمع صوت القاعة.',
    own: 'ما دامت الكلمة لك فأنت تسمع صوت القاعة.',
  },
  offer: 'الترجمة على الهواء الآن: {language}.',
  listen: 'استماع',
  iHear: 'ما أسمعه',
  iSpeak: 'ما أتحدث به',
  onAir: 'على الهواء',
  off: 'متوقف',
  coughing: 'صمت',
  volume: 'الصوت',
  keys: 'المفاتيح تعمل في كل الصفحة',
  keySpace: 'المسافة',
  level: 'صوتي',
} satisfies Translation<typeof original>;
