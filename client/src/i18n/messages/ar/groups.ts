import type { groups as original } from '../en/groups.ts';
import type { Translation } from '../translation.ts';

export const groups = {
  title: 'زمن الكلام بحسب المجموعة',
  group: 'المجموعة',
  share: 'الحصة من الوقت',
  about: 'نحو {percent, number}٪ (في {time})',
  notTold: 'لا يمكن بعد قول شيء من دون الدلالة على أشخاص.',
  toOfficers: 'تحسب الهيئة زمن الكلام بحسب المجموعات. تُعرض الحصص على الرئاسة والأمانة.',
  own: 'مجموعاتي',
  belong: 'أنتمي إلى',
  promise:
    'فقط إن أردت. لا يرى أحد ما تختاره، ولا حتى الرئاسة: لا تُذكر إلا حصص خمسة أشخاص فأكثر، بدرجات من خمسة في المئة، عند نهاية البند. يمكنك التغيير أو السحب في أي وقت، ويُمحى عند اختتام الجلسة.',
  save: 'حفظ',
  takeBack: 'سحب الكل',
  saved: 'تم الحفظ.',
  failed: 'لم يُحفظ هذا. تحقق من الاتصال وحاول مرة أخرى.',
} satisfies Translation<typeof original>;
