import type { line as original } from '../en/line.ts';
import type { Translation } from '../translation.ts';

export const line = {
  connecting: 'جارٍ الاتصال بالجلسة…',
  offline: 'تقرأ الوضع كما كان عند الساعة {time}. ما تفعله الآن يُرسل حال عودة الاتصال.',
  soundLost: 'انقطع الصوت، وسيعود تلقائياً.',
  needsGesture: 'ينتظر المتصفح نقرة قبل تشغيل الصوت.',
  letSoundPlay: 'تشغيل الصوت',
  ended: {
    'signed-out': {
      title: 'تم تسجيل خروجك',
      text: 'للعودة افتح رابط الدعوة مرة أخرى.',
    },
    'session-expired': {
      title: 'انتهت صلاحية دعوتك',
      text: 'اطلب رابط دعوة جديداً من أمانة السر.',
    },
    closing: {
      title: 'يجري إعادة تشغيل الخادم',
      text: 'أعد تحميل الصفحة بعد دقيقة. ما تم حفظه لا يضيع.',
    },
    'client-too-old': {
      title: 'هذه الصفحة قديمة',
      text: 'أعد تحميل الصفحة للحصول على النسخة الحالية.',
    },
    'server-too-old': {
      title: 'هذه الصفحة أحدث من الخادم',
      text: 'أعد تحميل الصفحة. إن لم ينفع ذلك فأبلغ الفني.',
    },
    malformed: {
      title: 'لم يفهم الخادم هذه الصفحة',
      text: 'أعد تحميل الصفحة. إن لم ينفع ذلك فأبلغ الفني.',
    },
    'unknown-meeting': {
      title: 'هذه الجلسة غير معروفة هنا',
      text: 'تحقّق من الرابط، أو اطلب رابطاً جديداً من أمانة السر.',
    },
  },
} satisfies Translation<typeof original>;
