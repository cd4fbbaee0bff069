import type { palette as original } from '../en/palette.ts';
import type { Translation } from '../translation.ts';

export const palette = {
  open: 'الأوامر',
  label: 'ماذا يُفعل؟',
  hint: 'اسم وما يحدث: «نيكوس القاعة»',
  nothing: 'لا شيء يطابق. جرّب بداية اسم أو كلمة.',
  done: 'أُرسل: {what}',
  seat: 'مقعد {number}',
  also: {
    arrive: 'حاضر حضور القاعة وصل',
    leave: 'غادر',
    excuse: 'غائب عذر',
    withdrawExcuse: 'يأتي',
    substitute: 'بديل',
    conflict: 'مصلحة',
    conflictEnds: 'مصلحة عودة',
    more: 'أوقات تصحيح حضور',
    hand: 'يد كلمة قائمة',
  },
  more: 'كل ما يخص الحضور',
  onList: 'إلى قائمة المتحدثين',
  offList: 'من قائمة المتحدثين',
  vote: 'صوت: {answer}',
} satisfies Translation<typeof original>;
