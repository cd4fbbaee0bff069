import type { own as original } from '../en/own.ts';
import type { Translation } from '../translation.ts';

export const own = {
  title: 'حضوري',
  now: {
    room: 'أنت مسجّل في القاعة منذ {time}.',
    online: 'أنت مسجّل عبر الإنترنت منذ {time}.',
  },
  dropped: 'انقطع اتصالك. يبقى حضورك مسجّلاً لبعض الوقت.',
  absent: 'لست مسجّلاً ضمن الحضور.',
  excused: 'غيابك بعذر.',
  standsFor: 'أنت تحل محل {name}.',
  onlyInRoom: 'لا يُحتسب أعضاء هذه الهيئة إلا في القاعة. سجّل حضورك عندما تكون فيها.',
  sitIn: 'الحلول محل {name}',
  excuse: 'لا أستطيع الحضور',
  withdraw: 'أستطيع الحضور في نهاية الأمر',
  conflict: 'لدي تضارب مصالح في هذا البند',
  conflictQuestion: 'هل تترك الطاولة في هذا البند؟',
  conflictMeaning:
    'لا يمكنك التحدث أو التصويت في هذا البند، ويُسجَّل ذلك. ومع البند التالي تشارك من جديد تلقائياً.',
  conflictConfirm: 'المغادرة في هذا البند',
  conflictEnds: 'المشاركة من جديد',
  inConflict: 'أنت لا تشارك في هذا البند بسبب تضارب المصالح.',
} satisfies Translation<typeof original>;
