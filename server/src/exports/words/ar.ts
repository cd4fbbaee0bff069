import type { words as english } from './en.ts';
import type { Translation } from '@koinon/shared/minutes/words/translation';

/**
 * Without marks for short vowels, as offices write: whoever takes the words out
 * of a PDF would get a letter with such a mark twice.
 */
export const words: Translation<typeof english> = {
  title: {
    minutes: 'محضر: {title}',
    agenda: 'جدول الأعمال: {title}',
    invitation: 'دعوة: {title}',
  },
  file: { minutes: 'محضر', agenda: 'جدول-الأعمال', invitation: 'دعوة' },
  about: {
    body: 'الهيئة',
    number: 'الجلسة',
    numberOf: 'رقم {number, number} لعام {year}',
    held: 'التاريخ',
    begins: 'البداية',
    dayAndTime: '{day}، {time}',
    place: 'المكان',
    status: 'الحالة',
    language: 'اللغة',
  },
  status: {
    draft: 'مسودة غير معتمدة',
    sent: 'أرسل إلى الأعضاء في {date} ولم يعتمد بعد',
    approved: 'اعتمد في {date}. بصمة النص: {hash}',
  },
  translation: {
    about: 'ترجمة إلى: {language}. النص المعتمد هو النص بلغة: {record}.',
    aboutUnd: 'ترجمة إلى: {language}. النص المعتمد هو النص الأصلي.',
    missing:
      '{count, plural, zero {لا فقرة غير مترجمة} one {فقرة واحدة لم تُترجم وتظهر بلغتها الأصلية} two {فقرتان لم تُترجما وتظهران بلغتهما الأصلية} few {# فقرات لم تُترجم وتظهر بلغتها الأصلية} many {# فقرة لم تُترجم وتظهر بلغتها الأصلية} other {# فقرة لم تُترجم وتظهر بلغتها الأصلية}}.',
    older:
      '{count, plural, zero {لم يتغيّر أصل أي فقرة} one {تغيّر أصل فقرة واحدة بعد ترجمتها} two {تغيّر أصل فقرتين بعد ترجمتهما} few {تغيّر أصل # فقرات بعد ترجمتها} many {تغيّر أصل # فقرة بعد ترجمتها} other {تغيّر أصل # فقرة بعد ترجمتها}}.',
    untranslated: 'لم تُترجم',
    stale: 'تغيّر الأصل بعد هذه الترجمة',
    of: 'القرار {number, number}/{year}:',
    decision: 'ترجمة. النص المعتمد هو الوارد أعلاه.',
    decisionStale: 'ترجمة نص سابق. النص المعتمد هو الوارد أعلاه.',
  },
  notPublic: 'ما نوقش هنا ليس علنيا.',
  kind: {
    information: 'إحاطة',
    deliberation: 'مداولة',
    decision: 'قرار',
    election: 'انتخاب',
    report: 'تقرير',
    break: 'استراحة',
  },
  duration: '{minutes, number} د',
  leftOver: 'مُرجأ إلى جلسة لاحقة',
  presenter: 'يقدمه: {name}',
  proposal: 'الاقتراح المطروح',
  papers: 'روابط وملفات',
  untitled: 'بند بلا عنوان',
  noItems: 'لا توجد بنود في جدول الأعمال بعد.',
  invited: 'أنتم مدعوون إلى هذه الجلسة من جلسات «{body}».',
  repeated:
    'سبق أن تعذر عقد جلسة بشأن هذه البنود لعدم اكتمال النصاب، فتسري عليها قاعدة الجلسة المعادة الأيسر.',
  urgent: 'سبب قصر المهلة: {reason}',
  items: 'البنود',
  page: 'صفحة',
};
