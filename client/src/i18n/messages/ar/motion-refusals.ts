import type { motionRefusals as original } from '../en/motion-refusals.ts';
import type { Translation } from '../translation.ts';

export const motionRefusals = {
  'not-for-others': {
    what: 'لا يمكنك فعل هذا إلا عن نفسك.',
    next: 'راجع أمانة السر.',
  },
  'no-right-to-move': {
    what: 'لا يقترح ولا يؤيّد إلا الأعضاء المشاركون في هذا البند.',
    next: 'اطلب من أحد الأعضاء اقتراحه أو راجع رئاسة الجلسة.',
  },
  'item-not-open': {
    what: 'هذا البند ليس مطروحاً للنقاش الآن.',
    next: 'قدّم اقتراحك عند فتح البند.',
  },
  'nothing-pending': {
    what: 'لا اقتراح مطروحاً يتعلق به هذا.',
    next: 'اقترحه عندما يُطرح اقتراح.',
  },
  'out-of-order-now': {
    what: 'اقتراح آخر يسبق هذا.',
    next: 'انتظر حتى يُبتّ فيه.',
  },
  'debate-closed': {
    what: 'أُقفل باب النقاش في هذا الاقتراح.',
    next: 'يليه التصويت على الاقتراح.',
  },
  'unknown-motion': {
    what: 'هذا الاقتراح غير معروف.',
    next: 'أعد تحميل الصفحة.',
  },
  'unknown-amendment': {
    what: 'هذا التعديل غير معروف.',
    next: 'أعد تحميل الصفحة.',
  },
  'motion-settled': {
    what: 'بُتّ في هذا الاقتراح من قبل.',
    next: 'انظر ما آل إليه أو قدّم اقتراحاً جديداً.',
  },
  'amendment-settled': {
    what: 'بُتّ في هذا التعديل من قبل.',
    next: 'انظر ما آل إليه أو قدّم تعديلاً جديداً.',
  },
  'not-seconded': {
    what: 'لم يؤيّد أحد هذا بعد.',
    next: 'انتظر من يؤيّده.',
  },
  'second-not-needed': {
    what: 'لا يحتاج هذا إلى تأييد.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'already-seconded': {
    what: 'أيّد أحدهم هذا من قبل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'own-motion': {
    what: 'لا يؤيّد صاحب الاقتراح اقتراحه.',
    next: 'انتظر أن يؤيّده غيره.',
  },
  'not-amendable': {
    what: 'لا يقبل هذا النوع من الاقتراحات تعديلاً.',
    next: 'صوّت ضده أو قدّم غيره.',
  },
  'already-put': {
    what: 'طُرح هذا للتصويت من قبل.',
    next: 'انتظر نهاية التصويت أو اطلب من رئاسة الجلسة إلغاءه.',
  },
  'amends-too-deep': {
    what: 'لا يُعدَّل التعديل على التعديل مرة أخرى.',
    next: 'قدّم تعديلاً آخر بدلاً منه.',
  },
  'another-amendment-first': {
    what: 'تعديل آخر قيد النظر.',
    next: 'انتظر حتى يُبتّ فيه.',
  },
  'passage-not-found': {
    what: 'لم يعد هذا الموضع في النص.',
    next: 'أعد كتابة التعديل من النص الحالي.',
  },
  'passage-not-unique': {
    what: 'هذا الموضع في النص أكثر من مرة.',
    next: 'خذ معه كلمات أكثر مما حوله.',
  },
  'changes-nothing': {
    what: 'لا يغيّر هذا شيئاً.',
    next: 'اكتب ما ينبغي أن يتغير.',
  },
  'leaves-no-text': {
    what: 'لن يبقى من الاقتراح شيء.',
    next: 'اترك شيئاً من النص أو صوّت ضد الاقتراح.',
  },
  'not-the-mover': {
    what: 'لا يسحبه إلا من قدّمه.',
    next: 'راجع من قدّمه.',
  },
  'only-main-motions': {
    what: 'لا يكون هذا إلا لاقتراح أصلي.',
    next: 'اختر اقتراحاً أصلياً.',
  },
  'amendments-first': {
    what: 'ما زالت تعديلات على هذا الاقتراح معلّقة.',
    next: 'ليُبتّ فيها أولاً.',
  },
  'another-motion-first': {
    what: 'ما زال اقتراح إجرائي بشأنه معلّقاً.',
    next: 'ليُبتّ فيه أولاً.',
  },
  'not-these-amendments': {
    what: 'ليست هذه كل التعديلات المعلّقة على هذا النص.',
    next: 'رتّبها من جديد فقد تغيّرت القائمة.',
  },
  'already-in-this-order': {
    what: 'التعديلات بهذا الترتيب بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'parts-differ-from-text': {
    what: 'لا تؤلّف الأجزاء نص الاقتراح.',
    next: 'قسّم النص دون تغييره.',
  },
  'text-has-moved-on': {
    what: 'تغيّر النص بعد التصويت عليه.',
    next: 'قدّم تعديلاً جديداً.',
  },
  'motion-not-put-off': {
    what: 'لم يؤجَّل هذا الاقتراح.',
    next: 'تابع إلى الخطوة التالية.',
  },
  'unknown-decision': {
    what: 'هذا القرار غير معروف.',
    next: 'أعد تحميل الصفحة.',
  },
  'unknown-follow-up': {
    what: 'هذه المتابعة غير معروفة.',
    next: 'أعد تحميل الصفحة.',
  },
  'decision-set-aside': {
    what: 'لم يعد هذا القرار قائماً لأن التصويت عليه يعاد.',
    next: 'انتظر النتيجة الجديدة.',
  },
} satisfies Translation<typeof original>;
