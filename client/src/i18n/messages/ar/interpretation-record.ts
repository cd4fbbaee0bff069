import type { interpretationRecord as original } from '../en/interpretation-record.ts';
import type { Translation } from '../translation.ts';

export const interpretationRecord = {
  BoothOpened: 'فتح مقصورة: {languages}',
  BoothChanged: 'لغات مقصورة: {languages}',
  BoothClosed: 'إغلاق مقصورة',
  InterpreterSeated: 'في مقصورة: {name}',
  InterpreterUnseated: 'خارج المقصورة: {name}',
  RelayTaken: {
    floor: 'يترجم من القاعة: {name}',
    channel: 'يترجم عبر {language}: {name}',
  },
  HandoverAsked: 'طلب تسليم في {language}: {name}',
  HandoverAccepted: 'اتفاق على التسليم في {language}: {name}',
  HandoverEnded: {
    declined: 'رفض التسليم في {language}: {name}',
    cancelled: 'التراجع عن التسليم في {language}: {name}',
    unanswered: 'تسليم بلا جواب في {language}: {name}',
    lapsed: 'لم يتم التسليم في {language}: {name}',
  },
  InterpretationEnded: 'انتهاء الترجمة في كل القنوات',
  SpeakingToFloorBegan: 'مترجم يخاطب القاعة: {name}',
  SpeakingToFloorEnded: 'انتهى المترجم من مخاطبة القاعة: {name}',
  LanguageDeclared: {
    known: 'يتحدث {language}: {name}',
    unknown: 'لم يعد يصرّح بلغة كلامه: {name}',
  },
} satisfies Translation<typeof original>;
