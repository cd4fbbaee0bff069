import type { meetingRefusals as original } from '../en/meeting-refusals.ts';
import type { Translation } from '../translation.ts';

export const meetingRefusals = {
  'already-planned': {
    what: 'تمت الدعوة إلى هذه الجلسة من قبل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'meeting-not-planned': {
    what: 'لم تتم الدعوة إلى هذه الجلسة بعد.',
    next: 'اطلب من أمانة السر الدعوة إليها أولاً.',
  },
  'meeting-already-open': {
    what: 'الجلسة منعقدة بالفعل.',
    next: 'تابع إلى الخطوة التالية.',
  },
  'meeting-not-open': {
    what: 'الجلسة غير منعقدة.',
    next: 'أعد المحاولة بعد أن تفتتحها رئاسة الجلسة.',
  },
  'meeting-not-suspended': {
    what: 'الجلسة غير معلّقة.',
    next: 'تابع إلى الخطوة التالية.',
  },
  'meeting-closed': {
    what: 'اختُتمت الجلسة.',
    next: 'اطرح الأمر في الجلسة القادمة أو أبلغ أمانة السر.',
  },
  'item-already-open': {
    what: 'هذا البند مفتوح بالفعل.',
    next: 'اختر بنداً آخر أو تابع.',
  },
  'more-seats-than-statutory': {
    what: 'عدد المقاعد أكبر مما يقرره القانون لهذه الهيئة.',
    next: 'صحّح عدد المقاعد.',
  },
  'seat-named-twice': {
    what: 'ذُكر أحد المقاعد مرتين.',
    next: 'أعطِ كل مقعد اسماً خاصاً به.',
  },
  'person-seated-twice': {
    what: 'سيكون لأحد الأشخاص مقعدان، أو مقعد ومهمة لا تجتمع معه.',
    next: 'راجع الأعضاء والبدلاء والمستشارين من جديد.',
  },
  'two-chairs': {
    what: 'عُيّن مقعدان للرئاسة.',
    next: 'عيّن واحداً فقط.',
  },
  'not-a-member': {
    what: 'لا يرأس الجلسة إلا عضو في الهيئة.',
    next: 'اختر أحد الأعضاء.',
  },
  'already-chairs': {
    what: 'هذا الشخص يرأس الجلسة بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'chair-is-here': {
    what: 'رئيس الجلسة حاضر.',
    next: 'اطلب منه تسليم الرئاسة.',
  },
  'deputy-comes-first': {
    what: 'أحد نواب الرئيس حاضر وله الأولوية.',
    next: 'دع نائب الرئيس يتولى الرئاسة.',
  },
  'chair-not-handed-over': {
    what: 'لم تُسلَّم الرئاسة إلى أحد.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'not-the-chair': {
    what: 'لست رئيس هذه الهيئة.',
    next: 'راجع رئاسة الجلسة أو أمانة السر.',
  },
  'poll-is-open': {
    what: 'يجري الآن تصويت.',
    next: 'أغلق التصويت أو ألغه أولاً.',
  },
  'no-item-open': {
    what: 'لا بند مفتوحاً الآن.',
    next: 'افتح البند أولاً، أو أغلق الجلسة كلها أمام الجمهور.',
  },
  'already-closed-to-public': {
    what: 'هذا مغلق أمام الجمهور بالفعل.',
    next: 'لإغلاق البند وحده افتح الجلسة أمام الجمهور أولاً.',
  },
  'already-public': {
    what: 'يستطيع الجمهور المتابعة بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
} satisfies Translation<typeof original>;
