import type { announce as original } from '../en/announce.ts';
import type { Translation } from '../translation.ts';

export const announce = {
  itemOpened: 'فُتح البند: {title}',
  floorGiven: 'الكلمة الآن: {name}.',
  floorYours: 'الكلمة لك.',
  floorEnded: 'انتهت كلمتك.',
  onList:
    '{place, plural, =1 {دورك هو التالي في قائمة المتحدثين.} other {ترتيبك في قائمة المتحدثين: #.}}',
  offList: 'لم تعد في قائمة المتحدثين.',
  floorOpened: 'الكلمة مفتوحة للجميع.',
  floorClosed: 'لم تعد الكلمة مفتوحة للجميع.',
  opened: 'افتُتحت الجلسة.',
  suspended: 'عُلّقت الجلسة.',
  resumed: 'استؤنفت الجلسة.',
  closed: 'اختُتمت الجلسة.',
  channelLost: 'توقفت الترجمة. تسمع صوت القاعة.',
  channelBack: 'الترجمة على الهواء.',
  offline: 'انقطع الاتصال.',
  live: 'عاد الاتصال.',
  quorum: {
    missing: 'لا يوجد نصاب.',
    established: 'النصاب مكتمل.',
    lost: 'فُقد النصاب.',
    'challenged-and-held': 'تم عدّ النصاب وهو قائم.',
  },
  closedToPublic: 'أُغلقت الجلسة أمام الجمهور. السبب: {reason}',
  openedToPublic: 'فُتحت أمام الجمهور من جديد.',
  recorded: 'هذه الجلسة تُسجَّل.',
  recordingPauses: 'التسجيل متوقف مؤقتًا.',
  notRecorded: 'انتهى التسجيل.',
  chairs: 'يرأس الجلسة الآن {name}.',
  chairYours: 'أنت ترأس الجلسة الآن.',
} satisfies Translation<typeof original>;
