import type { paperRecord as original } from '../en/paper-record.ts';
import type { Translation } from '../translation.ts';

export const paperRecord = {
  ItemSuggested: 'اقتراح بند ({name}): {title}',
  SuggestionAccepted: 'قبول اقتراح بند ({name}): {title}',
  SuggestionDeclined: 'رفض اقتراح بند: {reason}',
  SuggestionWithdrawn: 'سحب اقتراح بند',
  ItemLeftOver: 'إرجاء إلى جلسة لاحقة: {title}',
  ItemTakenBack: 'العدول عن الإرجاء: {title}',
  MinutesSent: 'إرسال المحضر إلى الأعضاء: {name}',
  MinutesApproved: 'إقرار المحضر',
  MinutesPublished: {
    whole: 'نشر المحضر: {name}',
    redacted: 'نشر المحضر مع حذف مواضع منه: {name}',
  },
  EarlierMinutesApproved: 'إقرار محضر: {title}',
} satisfies Translation<typeof original>;
