import type { mediaRefusals as original } from '../en/media-refusals.ts';
import type { Translation } from '../translation.ts';

export const mediaRefusals = {
  'media-not-public': 'هذا الجزء من الجلسة مغلق أمام الجمهور. يعود الصوت والصورة عند فتحه من جديد.',
  'media-not-joined': 'لم يتصل الصوت والصورة بعد. انتظر لحظة.',
  'media-unavailable': 'الصوت والصورة غير متاحين الآن، وسيعودان تلقائياً.',
  'media-not-allowed': 'صفتك لا تسمح بهذا البث. راجع رئاسة الجلسة.',
  'media-unknown-channel': 'هذه القناة غير موجودة. اختر قناة أخرى.',
  'media-unknown-line': 'لم يعد خط المحادثة هذا موجوداً.',
  'media-too-often': 'أرسلت هذه الإشارة قبل لحظة، وقد رآها الجميع.',
  'media-bad-parameters': 'لم يتفق المتصفح والخادم. أعد تحميل الصفحة.',
  malformed: 'لم يفهم الخادم المتصفح. أعد تحميل الصفحة.',
  offline: 'انقطع الاتصال. يعود الصوت والصورة تلقائياً.',
} satisfies Translation<typeof original>;
