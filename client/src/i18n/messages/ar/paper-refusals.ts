import type { paperRefusals as original } from '../en/paper-refusals.ts';
import type { Translation } from '../translation.ts';

export const paperRefusals = {
  'another-text-approved': {
    what: 'أُقرّ نص آخر للمحضر.',
    next: 'أعد تحميل الصفحة واطّلع على النص المعتمد.',
  },
  'meeting-not-closed': {
    what: 'لم تُختتم الجلسة بعد.',
    next: 'أرسل المحضر بعد اختتامها.',
  },
  'minutes-already-approved': {
    what: 'أُقرّ هذا المحضر من قبل.',
    next: 'يُدوَّن التصحيح في محضر الجلسة القادمة.',
  },
  'minutes-not-approved': {
    what: 'لم يُقرّ هذا المحضر بعد.',
    next: 'انشره بعد أن تقرّه إحدى الجلسات.',
  },
  'minutes-not-sent': {
    what: 'لم يُرسل هذا المحضر إلى الأعضاء.',
    next: 'أرسله إلى الأعضاء أولاً.',
  },
  'redaction-changes-nothing': {
    what: 'لم يُحذف شيء من النص.',
    next: 'اختر ما يُحذف، أو انشر النص كاملاً.',
  },
  'item-left-over': {
    what: 'هذا البند مُرجأ بالفعل.',
    next: 'انظر جدول الأعمال.',
  },
  'item-not-left-over': {
    what: 'هذا البند غير مُرجأ.',
    next: 'انظر جدول الأعمال.',
  },
  'not-your-suggestion': {
    what: 'اقترح هذا البند شخص آخر.',
    next: 'اسأله أو اسأل رئاسة الجلسة.',
  },
  'suggestion-settled': {
    what: 'تم الرد على هذا الاقتراح من قبل.',
    next: 'اطّلع على جدول الأعمال.',
  },
  'too-many-suggestions': {
    what: 'عشرة من اقتراحاتك ما زالت تنتظر الرد.',
    next: 'انتظر الرد أو اسحب أحدها.',
  },
  'unknown-suggestion': {
    what: 'هذا الاقتراح غير معروف.',
    next: 'أعد تحميل الصفحة.',
  },
} satisfies Translation<typeof original>;
