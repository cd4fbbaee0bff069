import type { motionRecord as original } from '../en/motion-record.ts';
import type { Translation } from '../translation.ts';

export const motionRecord = {
  MotionMoved: {
    main: 'اقتراح ({name}): {title}',
    refer: 'اقتراح إحالة ({name}): {title}',
    postpone: 'اقتراح تأجيل ({name}): {title}',
    'limit-debate': 'اقتراح تحديد مدة النقاش ({name}): {title}',
    'previous-question': 'اقتراح التصويت الآن ({name}): {title}',
    table: 'اقتراح تعليق النظر ({name}): {title}',
    recess: 'اقتراح استراحة ({name}): {title}',
    adjourn: 'اقتراح رفع الجلسة ({name}): {title}',
    'point-of-order-appeal': 'طعن في قرار رئاسة الجلسة ({name}): {title}',
  },
  MotionSeconded: 'تأييد اقتراح ({name}): {title}',
  AmendmentMoved: {
    motion: 'تعديل ({name}): {title}',
    amendment: 'تعديل على تعديل ({name}): {title}',
  },
  AmendmentSeconded: 'تأييد {name} للتعديل ({mover}): {title}',
  AmendmentsOrdered:
    'ترتيب التصويت على {count, plural, zero {# تعديل} one {تعديل واحد} two {تعديلين} few {# تعديلات} many {# تعديلاً} other {# تعديل}}: {title}',
  AmendmentAdopted: 'اعتماد تعديل ({mover}): {title}',
  AmendmentRejected: 'رفض تعديل ({mover}): {title}',
  AmendmentFell: {
    'passage-gone': 'سقوط تعديل لزوال الموضع ({mover}): {title}',
    'passage-not-unique': 'سقوط تعديل لتكرر الموضع ({mover}): {title}',
    settled: 'سقوط تعديل للبتّ في الأمر ({mover}): {title}',
  },
  AmendmentWithdrawn: 'سحب تعديل ({mover}): {title}',
  AmendmentReopened: 'عودة تعديل إلى النظر ({mover}): {title}',
  MotionAdopted: 'اعتماد اقتراح: {title}',
  MotionRejected: 'رفض اقتراح: {title}',
  MotionFell: 'سقوط اقتراح للبتّ في الأمر: {title}',
  MotionWithdrawn: 'سحب اقتراح: {title}',
  MotionDivided:
    'تقسيم اقتراح إلى {count, plural, zero {# جزء} one {جزء واحد} two {جزأين} few {# أجزاء} many {# جزءاً} other {# جزء}}: {title}',
  MotionPostponed: 'تأجيل اقتراح: {title} (إلى: {until})',
  MotionReferred: 'إحالة اقتراح: {title} (إلى: {to})',
  MotionTabled: 'تعليق النظر في اقتراح: {title}',
  MotionTakenUp: 'العودة إلى اقتراح: {title}',
  DebateClosed: 'إقفال باب النقاش: {title}',
  DebateReopened: 'إعادة فتح باب النقاش: {title}',
  MotionReopened: 'عودة اقتراح إلى النظر لإعادة التصويت: {title}',
  DecisionTaken: 'اتخاذ القرار {decision}: {title}',
  DecisionSetAside: 'لم يعد القرار {decision} قائماً لإعادة التصويت',
  FollowUpSet: {
    open: 'متابعة القرار {decision}: {who}، {what}',
    dated: 'متابعة القرار {decision}، حتى {date}: {who}، {what}',
  },
  FollowUpDropped: 'حذف متابعة للقرار {decision}',
} satisfies Translation<typeof original>;
