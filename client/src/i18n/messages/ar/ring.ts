import type { ring as original } from '../en/ring.ts';
import type { Translation } from '../translation.ts';

export const ring = {
  summary: 'الطاولة: {here, number} من {seats, number} حاضرون.',
  nobodySpeaks: 'لا أحد لديه الكلمة.',
  speaks: 'الكلمة الآن: {name}.',
  waiting:
    '{count, plural, zero {لا أحد ينتظر الكلمة.} one {شخص واحد ينتظر الكلمة.} two {شخصان ينتظران الكلمة.} few {# أشخاص ينتظرون الكلمة.} many {# شخصاً ينتظرون الكلمة.} other {# شخص ينتظرون الكلمة.}}',
  onAir: 'الترجمة على الهواء: {languages}.',
  asList: 'الطاولة على شكل قائمة',
  seat: {
    room: 'في القاعة',
    online: 'عبر الإنترنت',
    dropped: 'انقطع الاتصال',
    absent: 'غير حاضر',
  },
  seatSpeaks: 'لديه الكلمة',
  seatWaits: 'رقم {place, number} في قائمة المتحدثين',
} satisfies Translation<typeof original>;
