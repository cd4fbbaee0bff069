import type { recordingRefusals as original } from '../en/recording-refusals.ts';
import type { Translation } from '../translation.ts';

export const recordingRefusals = {
  'recording-not-public': {
    what: 'الجلسة مغلقة أمام الجمهور، وما هو مغلق لا يُسجَّل.',
    next: 'افتحوها أمام الجمهور أولًا.',
  },
  'recording-goes-on': {
    what: 'هناك تسجيل جارٍ.',
    next: 'أنهوه أولًا.',
  },
  'no-recording': {
    what: 'لا شيء يُسجَّل الآن.',
    next: 'لا يلزم شيء آخر.',
  },
  'unknown-recording': {
    what: 'لا يوجد تسجيل كهذا.',
    next: 'اختاروا تسجيلًا آخر.',
  },
  'recording-deleted': {
    what: 'حُذف هذا التسجيل.',
    next: 'اختاروا تسجيلًا آخر.',
  },
  'recording-until-past': {
    what: 'انقضى ذلك اليوم.',
    next: 'اختاروا يومًا لاحقًا أو احذفوا التسجيل.',
  },
} satisfies Translation<typeof original>;
