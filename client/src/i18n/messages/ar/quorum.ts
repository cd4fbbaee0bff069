import type { quorum as original } from '../en/quorum.ts';
import type { Translation } from '../translation.ts';

export const quorum = {
  status: {
    enough: 'العدد كافٍ للنصاب.',
    short: 'لم يكتمل النصاب بعد.',
    missing: 'لا يوجد نصاب.',
    established: 'النصاب مكتمل.',
    lost: 'فُقد النصاب.',
    held: 'النصاب مكتمل بعد العدّ.',
  },
  short: '{of}؛ {here}.',
  sentence: '{of}؛ {here}؛ {why}.',
  cited: '{why}، {citation}',
  despite: '{needed}؛ {lasts}',
  of: {
    statutory:
      '{present, number} من {seats, plural, zero {# مقعد} one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعداً} other {# مقعد}}',
    filled:
      '{present, number} من {seats, plural, zero {# مقعد مشغول} one {مقعد مشغول واحد} two {مقعدين مشغولين} few {# مقاعد مشغولة} many {# مقعداً مشغولاً} other {# مقعد مشغول}}',
    any: '{present, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضواً} other {# عضو}}',
  },
  ways: '{room, number} في القاعة، {online, number} عبر الإنترنت',
  withSubstitutes: '{ways}، {substitutes}',
  substitutes:
    '{count, plural, zero {لا بدلاء} one {منهم بديل واحد} two {منهم بديلان} few {منهم # بدلاء} many {منهم # بديلاً} other {منهم # بديل}}',
  needed: 'المطلوب {needed, number}',
  neededAtLeast: 'المطلوب {needed, number} على الأقل.',
  lasts: {
    sticky: 'يبقى النصاب حتى النهاية',
    'until-challenged': 'يبقى النصاب إلى أن يُطلب العدّ',
    continuous: 'يُعدّ مع كل حضور ومغادرة',
  },
  because: {
    'no-chair': 'لا رئيس الجلسة حاضر ولا نائبه',
    'not-all-invited': 'لم يُدعَ جميع الأعضاء',
  },
  since: 'هذا هو الوضع منذ {time}.',
  challengedBy: 'تم العدّ بطلب من {name}.',
  repeated: 'تسري القاعدة الأيسر للجلسة المعادة.',
  originalItemsOnly: 'تسري على بنود الدعوة الأولى فقط.',
  challenge: 'طلب عدّ النصاب',
  noSource: 'لا تذكر قواعد الهيئة مصدراً لذلك.',
  toBeChecked: 'يحتاج إلى تحقق',
  toBeCheckedWhy: 'لم يؤكد أحد بعد هذه القاعدة في نص القانون.',
} satisfies Translation<typeof original>;
