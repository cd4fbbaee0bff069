import type { interpretationRefusals as original } from '../en/interpretation-refusals.ts';
import type { Translation } from '../translation.ts';

export const interpretationRefusals = {
  'booth-already-open': {
    what: 'هذه المقصورة مفتوحة بالفعل.',
    next: 'استعمل تلك المقصورة.',
  },
  'unknown-booth': {
    what: 'لم تعد هذه المقصورة موجودة.',
    next: 'اختر مقصورة أخرى.',
  },
  'same-output-twice': {
    what: 'تعمل المقصورة بلغتين مختلفتين.',
    next: 'اختر لغة ثانية أخرى أو لا شيء.',
  },
  'booth-full': {
    what: 'في هذه المقصورة ثلاثة مترجمين بالفعل.',
    next: 'افتح مقصورة أخرى أو أخرج أحدهم منها.',
  },
  'already-seated': {
    what: 'المترجم في هذه المقصورة بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'seated-elsewhere': {
    what: 'المترجم في مقصورة أخرى.',
    next: 'أخرجه من تلك المقصورة أولاً.',
  },
  'not-seated': {
    what: 'هذا الشخص ليس في المقصورة.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'seated-for-channel': {
    what: 'يعمل المترجم في هذه القناة من مقصورة.',
    next: 'أخرجه من المقصورة أو غيّر لغاتها.',
  },
  'nobody-on-air': {
    what: 'لا أحد على الهواء.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'relay-loop': {
    what: 'تلك القناة تأخذ كلامها من قناتك.',
    next: 'استمع إلى القاعة أو إلى قناة أخرى.',
  },
  'no-colleague': {
    what: 'لا زميل لك في هذه القناة حاضر الآن.',
    next: 'أخبر أمانة السر.',
  },
  'handover-asked': {
    what: 'طُلب التسليم بالفعل.',
    next: 'انتظر الجواب.',
  },
  'no-handover': {
    what: 'لم يعد هناك تسليم يُجاب عنه.',
    next: 'اطلبه من جديد.',
  },
  'not-your-handover': {
    what: 'هذا التسليم ليس لك أن تجيب عنه.',
    next: 'انتظر زميلك.',
  },
  'handover-not-due': {
    what: 'لم ينته العد التنازلي بعد.',
    next: 'انتظر لحظة.',
  },
  'floor-spoken-to': {
    what: 'مترجم آخر يخاطب القاعة الآن.',
    next: 'انتظر حتى ينتهي.',
  },
} satisfies Translation<typeof original>;
