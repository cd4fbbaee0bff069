import type { checkIn as original } from '../en/check-in.ts';
import type { Translation } from '../translation.ts';

export const checkIn = {
  code: 'الرمز على شاشة القاعة',
  press: 'أنا في القاعة',
  wrong: 'ستة أحرف وأرقام كما تظهر على شاشة القاعة.',
  done: 'سُجّل حضورك في القاعة.',
  forWhom: 'أنا هنا',
  forMyself: 'عن نفسي',
  hall: 'سجّل حضورك هنا',
  hallHow: 'امسح الرمز بهاتفك، أو اكتب هذه الأحرف في صفحة الجلسة.',
  waiting: 'يعود الرمز مع عودة الاتصال.',
  noneTitle: 'هذا الهاتف لا يعرف الجلسة بعد',
  noneText:
    'افتح أولاً رابط دعوتك على هذا الهاتف، ثم امسح الرمز من جديد. أو أخبر أمانة السر بأنك هنا.',
} satisfies Translation<typeof original>;
