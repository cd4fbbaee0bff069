import type { presence as original } from '../en/presence.ts';
import type { Translation } from '../translation.ts';

export const presence = {
  people: 'الحضور',
  presentOf: '{here, number} من {all, number} حاضرون',
  role: {
    chair: 'رئاسة الجلسة',
    clerk: 'أمانة السر',
    member: 'عضوية المجلس',
    interpreter: 'الترجمة الشفوية',
    guest: 'الجمهور',
    hall: 'شاشة القاعة',
    administrator: 'الإدارة',
  },
  state: {
    room: 'في القاعة',
    online: 'عبر الإنترنت',
    dropped: 'انقطع الاتصال',
    absent: 'غير حاضر',
    excused: 'غياب بعذر',
    vacant: 'مقعد شاغر',
  },
  office: {
    chair: 'رئاسة الجلسة',
    deputy: 'نيابة الرئاسة',
    member: 'عضوية المجلس',
    clerk: 'أمانة السر',
  },
  adviser: 'مشاركة دون تصويت',
  seat: 'المقعد {number, number}',
  standsFor: 'مكان {name}',
  substituteOf: 'بديل {name}',
  inConflict: 'لا يشارك في هذا البند',
  notCounted: 'لا يُحتسب: يُحتسب الحاضرون في القاعة فقط',
  gallery:
    '{count, plural, zero {لا أحد في مقاعد الجمهور} one {شخص واحد في مقاعد الجمهور} two {شخصان في مقاعد الجمهور} few {# أشخاص في مقاعد الجمهور} many {# شخصاً في مقاعد الجمهور} other {# شخص في مقاعد الجمهور}}',
  you: 'أنت',
  arrivedInRoom: 'في القاعة',
  arrivedInRoomOf: 'في القاعة: {name}',
  left: 'مغادرة',
  leftOf: 'مغادرة: {name}',
  notedGone: 'سجّلت أمانة السر مغادرتك.',
  here: 'أنا هنا',
  leave: 'مغادرة الجلسة',
} satisfies Translation<typeof original>;
