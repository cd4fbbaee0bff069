import type { said as original } from '../en/said.ts';
import type { Translation } from '../translation.ts';

export const said = {
  title: 'ما قيل',
  verbatim: 'تُحرَّر محاضر هذه الهيئة حرفيًا. خذ من هنا ما كُتب أثناء الكلام.',
  hint: 'النص المكتوب والكلام المطبوع في هذا الجزء من الجلسة؛ يُحفظ إلى أن يُعتمد المحضر. وما تدرجه يصبح نصًا عاديًا.',
  away: 'تتعذر الآن قراءة ما قيل. تُعاد المحاولة تلقائياً.',
  language: 'لغة ما قيل',
  insert: 'إدراج في المحضر',
  insertRest: 'إدراج ما لم يُدرج بعد',
  again: 'إدراج مرة أخرى',
  already: 'في المحضر بالفعل: {taken, number} من {count, number}.',
  inserted:
    '{count, plural, zero {لم تُدرج أي فقرة.} one {أُدرجت فقرة واحدة.} two {أُدرجت فقرتان.} few {أُدرجت # فقرات.} many {أُدرجت # فقرة.} other {أُدرجت # فقرة.}}',
  typed: 'مطبوع',
  nobody: 'بلا اسم',
  partly: 'بعضه في المحضر',
  closed: 'خلف أبواب مغلقة: ليس لهذا الجزء العلني',
  in: 'في المحضر',
  ask: {
    title: 'هل يُدرج مرة ثانية؟',
    what: 'كله في المحضر بالفعل، وسيرد فيه مرتين.',
    cancel: 'لا',
  },
} satisfies Translation<typeof original>;
