import type { templates as original } from '../en/templates.ts';
import type { Translation } from '../translation.ts';

export const templates = {
  open: 'قوالب جدول الأعمال',
  title: 'قوالب جدول الأعمال',
  meaning:
    'جدول أعمال محفوظ باسم تبدأ به جلسات لاحقة: البنود والبنود الفرعية وأنواعها وأوقاتها ونصوص الاقتراحات، من دون ملفات ولا أسماء العارضين.',
  none: 'لا يوجد قالب بعد.',
  count:
    '{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}',
  name: 'الاسم',
  keep: 'حفظ جدول الأعمال هذا قالبًا',
  keepOf: 'حفظ جدول أعمال جلسة قالبًا',
  keepIt: 'حفظ قالبًا',
  kept: 'حُفظ: {name}',
  sitting: 'الجلسة',
  rename: 'تغيير الاسم',
  renameOf: 'تغيير الاسم: {name}',
  save: 'حفظ الاسم',
  remove: 'حذف',
  removeOf: 'حذف: {name}',
  removeQuestion: 'هل تريد حذف هذا القالب؟',
  removeMeaning: 'لن يُعرض «{name}» بعد الآن، وتبقى الجلسات التي بدأت به كما هي.',
  removed: 'حُذف: {name}',
  needName: 'اكتب اسمًا.',
  close: 'إغلاق',
  refused: {
    'template-name-taken': 'هذا الاسم لقالب آخر. اختر اسمًا غيره أو احذف ذلك القالب.',
    'too-many-templates': 'يوجد 30 قالبًا. احذف واحدًا منها أولًا.',
    'unknown-template': 'لم يعد هذا القالب موجودًا.',
    'nothing-to-keep': 'ليس في جدول الأعمال بند له عنوان بعد.',
    'template-too-large': 'جدول الأعمال أطول من أن يصير قالبًا: 100 بند على الأكثر.',
    'already-so': 'هو كذلك بالفعل.',
    'not-your-role': 'لا يحفظ القوالب إلا رئاسة الهيئة وأمانة سرها والإدارة.',
    unreachable: 'تعذّر الوصول إلى الخادم. تحقق من الاتصال وأعد المحاولة.',
    other: 'تعذّر ذلك. حمّل الصفحة مجددًا.',
  },
} satisfies Translation<typeof original>;
