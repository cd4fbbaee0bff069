import type { floor as original } from '../en/floor.ts';
import type { Translation } from '../translation.ts';

export const floor = {
  raise: 'طلب الكلمة',
  lower: 'سحب الطلب',
  yield: 'أنهيت كلمتي',
  raiseWhenOpen: 'يمكنك طلب الكلمة بعد افتتاح الجلسة.',
  raiseWhenHere: 'يمكنك طلب الكلمة بعد تسجيل حضورك.',
  yours: 'الكلمة لك',
  yourPlace:
    '{place, plural, =1 {دورك هو التالي في قائمة المتحدثين} other {ترتيبك في قائمة المتحدثين: #}}',
  list: 'قائمة المتحدثين',
  listEmpty: 'لم يطلب أحد الكلمة.',
  waiting:
    '{count, plural, zero {لا أحد ينتظر} one {شخص ينتظر} two {شخصان ينتظران} few {# ينتظرون} many {# ينتظرون} other {# ينتظرون}}',
  has: 'الكلمة الآن',
  open: 'الكلمة مفتوحة للجميع',
  timeLeft: 'الوقت المتبقي',
  over: 'تجاوز الوقت',
  spoken: 'مدة الكلمة',
  give: 'إعطاء الكلمة: {name}',
  giveShort: 'إعطاء الكلمة',
  takeBack: 'إنهاء الكلمة',
  extend: 'دقيقة إضافية',
  extendNoLimit: 'لا حد زمني لهذه الكلمة.',
  openToAll: 'فتح الكلمة للجميع',
  closeOpen: 'إنهاء الكلمة المفتوحة',
  budget: 'مدة الكلمة',
  noLimit: 'بلا حد',
  minutes:
    '{count, plural, zero {بلا دقائق} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  putOn: 'إضافة إلى القائمة',
  putOnOf: 'إضافة إلى القائمة: {name}',
  takeOff: 'حذف من القائمة',
  takeOffOf: 'حذف من القائمة: {name}',
} satisfies Translation<typeof original>;
