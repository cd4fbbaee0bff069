import type { recordingRecord as original } from '../en/recording-record.ts';
import type { Translation } from '../translation.ts';

export const recordingRecord = {
  RecordingStarted: 'بدأ التسجيل',
  RecordingStopped: {
    ended: 'انتهى التسجيل',
    closed: 'انتهى التسجيل مع اختتام الجلسة',
  },
  RecordingConsented: {
    given: 'يوافق على تسجيل صوته باللغة {language}: {name}',
    refused: 'لا يُسجَّل صوته باللغة {language}: {name}',
  },
  RecordingConsentLapsed: 'سيُسأل من جديد عن التسجيل باللغة {language}: {name}',
  RecordingPublished: {
    published: 'نُشر التسجيل',
    withdrawn: 'لم يعد التسجيل منشورًا',
  },
  RecordingKept: {
    until: 'يُحفظ التسجيل حتى {date}',
    forever: 'يُحفظ التسجيل بلا أجل',
  },
  RecordingDeleted: {
    asked: 'حُذف التسجيل',
    retention: 'حُذف التسجيل لانقضاء مدة حفظه',
  },
} satisfies Translation<typeof original>;
