import type { common as original } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common = {
  loading: 'لحظة من فضلك…',
  language: 'اللغة',
  cancel: 'إلغاء',
  understood: 'فهمت',
  retry: 'إعادة المحاولة',
  reload: 'إعادة تحميل الصفحة',
  signOut: 'تسجيل الخروج',
  brokenTitle: 'حدث خلل في هذه الصفحة',
  brokenText: 'الجلسة مستمرة. أعد تحميل الصفحة، فما تم حفظه لا يضيع.',
  notSignedInTitle: 'لم تسجّل الدخول هنا',
  notSignedInText: 'افتح رابط الدعوة مرة أخرى، أو اطلب رابطاً جديداً من أمانة السر.',
  unreachableTitle: 'تعذّر الوصول إلى الخادم',
  unreachableText: 'تحقّق من اتصالك. تعيد الصفحة المحاولة تلقائياً.',
} satisfies Translation<typeof original>;
