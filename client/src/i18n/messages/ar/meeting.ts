import type { meeting as original } from '../en/meeting.ts';
import type { Translation } from '../translation.ts';

export const meeting = {
  status: {
    unplanned: 'لم تتم الدعوة إليها بعد',
    planned: 'لم تُفتتح بعد',
    open: 'منعقدة منذ {time}',
    suspended: 'معلّقة منذ {time}',
    closed: 'اختُتمت عند {time}',
  },
  now: {
    unplanned: 'لم تتم الدعوة إلى هذه الجلسة بعد.',
    planned: 'لم تُفتتح الجلسة بعد. يمكنك أن تأخذ مكانك من الآن.',
    open: 'الجلسة منعقدة. لا أحد لديه الكلمة.',
    floorOpen: 'الكلمة مفتوحة: يحق للجميع التحدث.',
    suspended: 'الجلسة معلّقة، وتُستأنف عندما تستأنفها رئاسة الجلسة.',
  },
  currentItem: 'البند قيد المناقشة',
  noItem: 'لم يُفتح أي بند بعد',
  agenda: 'جدول الأعمال',
  minutes: 'المحضر',
  minutesOf: 'محضر البند: {title}',
  minutesWait: 'يُكتب المحضر لكل بند على حدة، ويظهر عند فتح البند الأول.',
  closeMinutes: 'إغلاق المحضر',
  nextStep: 'الخطوة التالية',
  openSitting: 'افتتاح الجلسة',
  suspendSitting: 'تعليق الجلسة',
  resumeSitting: 'استئناف الجلسة',
  closeSitting: 'اختتام الجلسة',
  closeQuestion: 'هل تُختتم الجلسة؟',
  closeMeaning: 'تنتهي الجلسة للجميع ولا يمكن فتحها من جديد. تبقى كتابة المحضر ممكنة.',
  openItem: 'فتح البند: {title}',
  reason: {
    notOpen: 'الجلسة غير منعقدة.',
    offline: 'انقطع الاتصال، وسيعود تلقائياً.',
    agendaLoading: 'يجري تحميل جدول الأعمال.',
    agendaEmpty: 'لا بنود في جدول الأعمال. أضف بنداً أولاً.',
    closed: 'اختُتمت الجلسة، ولا يمكن اتخاذ قرارات أخرى.',
    notCalled: 'لم تتم الدعوة إلى هذه الجلسة بعد.',
  },
  note: {
    passesOn: 'تنتهي بذلك كلمة {name}.',
    listEmpty: 'لا أحد في قائمة المتحدثين.',
    lastItem: 'كان هذا آخر بند في جدول الأعمال.',
    alone: 'لم يحضر أحد غيرك بعد.',
    present:
      '{count, plural, zero {لا أحد حاضر} one {شخص واحد حاضر} two {شخصان حاضران} few {# أشخاص حاضرون} many {# شخصاً حاضرون} other {# شخص حاضرون}}.',
  },
  closedTitle: 'اختُتمت الجلسة',
  closedFromTo: 'افتُتحت عند {from} واختُتمت عند {to}.',
  closedThanks: 'شكراً على المشاركة. يُنشر المحضر بعد المصادقة عليه.',
  seal: 'ختم السجل',
  sealText:
    'بصمة آخر قيد في السجل ({count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}). من يحتفظ بها يستطيع التحقق لاحقاً من أن السجل لم يتغير.',
  record: 'سجل الجلسة',
  recordEmpty: 'لم يُسجَّل شيء منذ دخولك.',
  recordSince: 'ما سُجّل منذ دخولك، الأحدث أولاً.',
} satisfies Translation<typeof original>;
