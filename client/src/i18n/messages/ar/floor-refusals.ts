import type { floorRefusals as original } from '../en/floor-refusals.ts';
import type { Translation } from '../translation.ts';

export const floorRefusals = {
  'no-speaking-right': {
    what: 'لا يحق لهذا الشخص الكلام في هذه الجلسة.',
    next: 'راجع رئاسة الجلسة.',
  },
  'conflict-of-interest': {
    what: 'هذا الشخص لا يشارك في البند المطروح بسبب تضارب المصالح.',
    next: 'انتظر البند التالي. وإن سُجّل التضارب خطأً فأنهِه أولاً.',
  },
  'already-on-the-list': {
    what: 'هذا الشخص في قائمة المتحدثين بالفعل.',
    next: 'انتظر حتى تعطي رئاسة الجلسة الكلمة.',
  },
  'not-on-the-list': {
    what: 'هذا الشخص ليس في قائمة المتحدثين.',
    next: 'انظر إلى القائمة من جديد فقد تغيّرت.',
  },
  'floor-is-yours': {
    what: 'الكلمة لك بالفعل.',
    next: 'تحدّث، وأنهِ كلمتك عندما تفرغ.',
  },
  'floor-already-theirs': {
    what: 'الكلمة لهذا الشخص بالفعل.',
    next: 'اختر غيره أو انتظر انتهاء كلمته.',
  },
  'floor-not-given': {
    what: 'لا أحد لديه الكلمة.',
    next: 'أعطِ الكلمة لأحد أولاً.',
  },
  'not-your-turn': {
    what: 'لم تعد الكلمة لك.',
    next: 'اطلب الكلمة إن أردت المتابعة.',
  },
  'turn-without-limit': {
    what: 'لا حد زمني لهذه الكلمة.',
    next: 'لا حاجة إلى تمديدها.',
  },
  'floor-already-open': {
    what: 'الكلمة مفتوحة للجميع بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'floor-not-open': {
    what: 'الكلمة غير مفتوحة للجميع.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'list-closed': {
    what: 'قائمة المتحدثين مغلقة.',
    next: 'لا تُقبل إلا نقطة نظام. ولغيرها اطلب من رئاسة الجلسة فتحها.',
  },
  'list-already-closed': {
    what: 'قائمة المتحدثين مغلقة بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'list-already-open': {
    what: 'قائمة المتحدثين مفتوحة بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'point-of-order-comes-first': {
    what: 'نقطة النظام تأتي أولاً وتحتفظ بمكانها.',
    next: 'أعطِ الكلمة لها أو احذفها من القائمة.',
  },
  'already-at-this-place': {
    what: 'هذا الشخص في ذلك الترتيب من القائمة بالفعل.',
    next: 'اختر ترتيباً آخر.',
  },
  'turn-already-paused': {
    what: 'وقت هذه الكلمة متوقف بالفعل.',
    next: 'تابع الكلمة عندما يحين الوقت.',
  },
  'nothing-to-resume': {
    what: 'لا كلمة متوقفة أو مقطوعة.',
    next: 'أعطِ الكلمة لمن يليه الدور.',
  },
  'no-interrupted-turn': {
    what: 'لم تُقطع كلمة لهذا الشخص.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'list-mode-already-set': {
    what: 'قائمة المتحدثين مرتّبة هكذا بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'budget-already-set': {
    what: 'مدة الكلمة هذه محددة بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'turn-already-announced': {
    what: 'هذا الشخص هو المتحدث التالي بالفعل.',
    next: 'انتظر حتى ينتهي المترجمون، أو ابدأ الكلمة الآن.',
  },
  'no-announced-turn': {
    what: 'لا كلمة تنتظر المترجمين.',
    next: 'انظر إلى القائمة من جديد، فقد تغيّرت.',
  },
  'booths-speaking': {
    what: 'ما زال المترجمون يتكلمون.',
    next: 'يبدأ الأمر من تلقاء نفسه حين ينتهون. وللرئاسة أن تبدأه الآن.',
  },
} satisfies Translation<typeof original>;
