import type { Translation } from '../translation.ts';
import type { translation as english } from '../en/translation.ts';

export const translation: Translation<typeof english> = {
  translate: 'ترجمة',
  into: 'إلى: {language}',
  back: 'العودة إلى المحضر',
  title: 'ترجمة إلى {language}: {title}',
  nothing: 'لا يوجد هنا ما يُترجم بعد.',
  sourceAway:
    'انقطع الاتصال والأصل ليس هنا. سيظهر عند عودة الاتصال، وحتى ذلك الحين لا يمكن إلا قراءة الترجمة.',
  sourceRefused: 'لا يمكن فتح الأصل. حمّل الصفحة من جديد. إن لم يُجدِ ذلك فافتح رابط دعوتك مرة أخرى.',
  progress:
    'تُرجم {translated, number} من {of, plural, zero {# فقرة} one {فقرة واحدة} two {فقرتين} few {# فقرات} many {# فقرة} other {# فقرة}}',
  staleCount:
    '{stale, plural, zero {لم تتغيّر فقرة بعد ذلك} one {تغيّرت فقرة واحدة بعد ذلك} two {تغيّرت فقرتان بعد ذلك} few {تغيّرت # فقرات بعد ذلك} many {تغيّرت # فقرة بعد ذلك} other {تغيّرت # فقرة بعد ذلك}}',
  nextUntranslated: 'التالية غير المترجمة',
  nextStale: 'التالية المتغيّرة',
  allTranslated: 'كل ما هنا مترجم.',
  noneStale: 'لم يتغيّر أي أصل بعد ترجمته.',
  row: {
    untranslated: 'الفقرة {at, number} من {of, number}، لم تُترجم بعد. الأصل: {text}',
    current: 'الفقرة {at, number} من {of, number}. الأصل: {text}',
    stale: 'الفقرة {at, number} من {of, number}. تغيّر الأصل بعد ترجمته. نصّه الآن: {text}',
  },
  rows: {
    hint: 'اكتب الترجمة هنا.',
    untranslated: 'لم تُترجم بعد',
    stale: 'تغيّر الأصل بعد هذه الترجمة',
    changes: 'ما الذي تغيّر:',
    onlyMarks: 'لم يتغيّر سوى الخط الغليظ أو المائل أو الروابط أو الأسماء.',
    unknown: 'ما تغيّر غير معروف.',
    removed: '(حُذف:',
    added: '(أُضيف:',
    end: ')',
    begin: 'ترجمة',
    copy: 'البدء من الأصل',
    confirm: 'ما زالت صحيحة',
    confirmHint: 'تقول الترجمة ما يقوله الأصل الآن.',
    spare: 'تُرجمت هذه الفقرة مرتين. يرى القرّاء الأخرى.',
    gone: 'لم تعد هذه الفقرة في الأصل. لا يراها القرّاء.',
    remove: 'حذف',
    heading: 'عنوان:',
    motionTitle: 'عنوان الاقتراح',
    motion: 'نص الاقتراح',
    decision: 'نص القرار',
  },
  reading: {
    notice: 'تقرأ ترجمة إلى: {language}. النص المعتمد هو النص بلغة: {record}.',
    noticeUnd: 'تقرأ ترجمة إلى: {language}. النص المعتمد هو الأصل.',
    missing:
      '{count, plural, zero {لا فقرة غير مترجمة} one {فقرة واحدة لم تُترجم وتظهر بلغتها الأصلية} two {فقرتان لم تُترجما وتظهران بلغتهما الأصلية} few {# فقرات لم تُترجم وتظهر بلغتها الأصلية} many {# فقرة لم تُترجم وتظهر بلغتها الأصلية} other {# فقرة لم تُترجم وتظهر بلغتها الأصلية}}.',
    older:
      '{count, plural, zero {لم يتغيّر أصل أي فقرة} one {تغيّر أصل فقرة واحدة بعد ترجمتها} two {تغيّر أصل فقرتين بعد ترجمتهما} few {تغيّر أصل # فقرات بعد ترجمتها} many {تغيّر أصل # فقرة بعد ترجمتها} other {تغيّر أصل # فقرة بعد ترجمتها}}.',
    original: 'قراءة الأصل',
    translated: 'القراءة بلغة: {language}',
    untranslated: 'لم تُترجم بعد',
    stale: 'تغيّر الأصل بعد هذه الترجمة',
    choose: 'القراءة بلغة أخرى. المعروض الآن: {language}',
    asWritten: 'الأصل',
    asWrittenIn: 'الأصل: {language}',
    shown: '{language} (معروض الآن)',
    nothingIn: 'لم يُترجم شيء هنا إلى {language} بعد. تقرأ الأصل.',
    motion: 'ترجمة. ليست النص الذي يُتخذ القرار بشأنه، فهو الوارد أعلاه.',
    motionStale: 'ترجمة نص سابق للاقتراح. ليست النص الذي يُتخذ القرار بشأنه، فهو الوارد أعلاه.',
    decision: 'ترجمة القرار. النص المعتمد هو الوارد أعلاه.',
    decisionStale: 'ترجمة نص سابق للقرار. النص المعتمد هو الوارد أعلاه.',
  },
  titles: {
    show: 'العناوين بكل اللغات',
    missing:
      '{count, plural, zero {لا ينقص عنوان} one {ينقص عنوان واحد} two {ينقص عنوانان} few {تنقص # عناوين} many {ينقص # عنوانًا} other {ينقص # عنوان}}',
    none: 'لكل بند عنوان بكل لغة.',
    titleIn: '{number} بلغة: {language}',
    empty: 'ناقص',
    next: 'العنوان الناقص التالي',
  },
};
