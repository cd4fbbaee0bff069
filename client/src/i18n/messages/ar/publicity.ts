import type { publicity as original } from '../en/publicity.ts';
import type { Translation } from '../translation.ts';

export const publicity = {
  closed: {
    sitting: 'الجلسة مغلقة أمام الجمهور منذ {time}.',
    item: 'هذا البند مغلق أمام الجمهور منذ {time}.',
  },
  because: 'السبب: {reason}',
  forGallery: 'لا تسمع ولا ترى ما يجري الآن.',
  goesOn: {
    sitting: 'تُستأنف المتابعة لك عندما تفتح رئاسة الجلسة الجلسةَ أمام الجمهور من جديد.',
    item: 'تُستأنف المتابعة لك مع البند التالي على أبعد تقدير.',
  },
  close: 'الإغلاق أمام الجمهور',
  closeWhole: 'إغلاق الجلسة كلها',
  closeQuestion: 'هل تُغلق أمام الجمهور؟',
  what: 'ما الذي يُغلق',
  scope: {
    item: 'هذا البند فقط؛ والبند التالي علني من جديد',
    sitting: 'الجلسة، إلى أن تفتحها من جديد',
  },
  reason: 'السبب',
  reasonHint: 'يقرؤه الجميع، والجمهور أيضاً.',
  reasonNeeded: 'اذكر السبب أولاً.',
  meaning: 'من تلك اللحظة لا يسمع الجمهور ولا يرى شيئاً، ويُخبَر بالسبب.',
  open: 'الفتح أمام الجمهور من جديد',
} satisfies Translation<typeof original>;
