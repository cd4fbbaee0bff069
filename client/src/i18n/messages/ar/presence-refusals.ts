import type { presenceRefusals as original } from '../en/presence-refusals.ts';
import type { Translation } from '../translation.ts';

export const presenceRefusals = {
  'unknown-person': {
    what: 'هذا الشخص ليس في قائمة هذه الجلسة.',
    next: 'اطلب من الإدارة إضافته.',
  },
  'already-here': {
    what: 'حضور هذا الشخص مسجّل بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'not-here': {
    what: 'هذا الشخص غير حاضر.',
    next: 'سجّل حضوره أولاً.',
  },
  'line-steady': {
    what: 'الاتصال قائم بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'line-not-online': {
    what: 'هذا الشخص في القاعة وليس له اتصال.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'remote-not-allowed': {
    what: 'يشارك أعضاء هذه الهيئة في القاعة.',
    next: 'سجّل حضورك برمز القاعة أو راجع أمانة السر.',
  },
  'substitutes-not-allowed': {
    what: 'لا بدلاء في هذه الهيئة.',
    next: 'شارك دون حق التصويت.',
  },
  'not-their-substitute': {
    what: 'هذا الشخص ليس معيّناً بديلاً لذلك العضو.',
    next: 'راجع أمانة السر.',
  },
  'member-is-here': {
    what: 'العضو حاضر.',
    next: 'لا يجلس البديل إلا في غياب العضو.',
  },
  'unknown-presence': {
    what: 'لا قيد كهذا في قائمة الحضور.',
    next: 'انظر إلى القائمة من جديد فقد تغيّرت.',
  },
  'presence-has-ended': {
    what: 'انتهى هذا الحضور.',
    next: 'اذكر وقت انتهائه.',
  },
  'times-out-of-order': {
    what: 'هذه الأوقات غير ممكنة.',
    next: 'النهاية بعد البداية، ولا يقع أي منهما في المستقبل.',
  },
  'presences-overlap': {
    what: 'حضور هذا الشخص مسجّل في ذلك الوقت بالفعل.',
    next: 'انظر إلى القيود الأخرى.',
  },
  'code-not-valid': {
    what: 'هذا الرمز ليس المعروض على شاشة القاعة.',
    next: 'امسح الرمز من جديد أو راجع أمانة السر.',
  },
  'only-for-yourself': {
    what: 'لا يمكنك قول هذا إلا عن نفسك.',
    next: 'راجع أمانة السر.',
  },
  'already-excused': {
    what: 'غياب هذا العضو بعذر مسجّل بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'not-excused': {
    what: 'لا عذر مسجّلاً لهذا العضو.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'conflict-already-declared': {
    what: 'تضارب المصالح مسجّل بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'no-conflict-declared': {
    what: 'لا تضارب مصالح مسجّلاً في هذا البند.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'no-quorum-rule': {
    what: 'دُعي إلى هذه الجلسة بلا هيئة، فلا نصاب لها يُحسب.',
    next: 'راجع أمانة السر.',
  },
  'quorum-not-there': {
    what: 'النصاب غير مكتمل الآن.',
    next: 'يُحسب من جديد عند حضور أعضاء.',
  },
} satisfies Translation<typeof original>;
