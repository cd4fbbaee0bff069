import type { record as original } from '../en/record.ts';
import type { Translation } from '../translation.ts';
import { captionsRecord } from './captions-record.ts';
import { floorRecord } from './floor-record.ts';
import { interpretationRecord } from './interpretation-record.ts';
import { motionRecord } from './motion-record.ts';
import { paperRecord } from './paper-record.ts';
import { recordingRecord } from './recording-record.ts';
import { votingRecord } from './voting-record.ts';

export const record = {
  MeetingPlanned: 'الدعوة إلى الجلسة',
  MeetingConstituted:
    'تشكيل الهيئة: المشغول {filled, number} من {seats, plural, zero {# مقعد} one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعداً} other {# مقعد}}',
  MeetingOpened: 'افتتاح الجلسة',
  MeetingSuspended: 'تعليق الجلسة',
  MeetingResumed: 'استئناف الجلسة',
  MeetingClosed: 'اختتام الجلسة',
  ItemOpened: 'فتح البند: {title}',
  ChairHandedOver: {
    asked: 'تسليم الرئاسة إلى: {name}',
    absent: 'في غياب الرئيس يرأس الجلسة: {name}',
  },
  ChairTakenBack: 'استعادة الرئيس رئاسة الجلسة',
  ClosedToPublic: {
    sitting: 'إغلاق الجلسة أمام الجمهور: {reason}',
    item: 'إغلاق البند أمام الجمهور: {reason}',
  },
  OpenedToPublic: {
    asked: 'فتح الجلسة أمام الجمهور',
    'next-item': 'فتح الجلسة أمام الجمهور مع البند التالي',
  },
  PersonArrived: {
    room: 'حضور في القاعة: {name}',
    online: 'حضور عبر الإنترنت: {name}',
  },
  PersonArrivedFor: {
    room: 'حضور في القاعة: {name}، بدلاً من {member}',
    online: 'حضور عبر الإنترنت: {name}، بدلاً من {member}',
  },
  PersonLeft: {
    left: 'مغادرة: {name}',
    noted: 'تسجيل مغادرة: {name}',
    line: 'مغادرة لعدم عودة الاتصال: {name}',
    closed: 'مغادرة مع اختتام الجلسة: {name}',
    relieved: 'مغادرة لحضور العضو الأصيل: {name}',
  },
  LineDropped: 'انقطاع الاتصال: {name}',
  LineRestored: 'عودة الاتصال: {name}',
  PresenceCorrected: {
    past: 'تصحيح الحضور: {name}، من {from} إلى {to}: {reason}',
    lasting: 'تصحيح الحضور: {name}، منذ {from}: {reason}',
  },
  AbsenceExcused: 'غياب بعذر: {name}',
  ExcuseExplained: 'سبب الغياب، {name}: {reason}',
  ExcuseWithdrawn: 'سحب العذر: {name}',
  ConflictDeclared: 'إعلان تضارب مصالح: {name}',
  ConflictEnded: 'عودة بعد تضارب مصالح: {name}',
  QuorumMissing: {
    short:
      'عدم اكتمال النصاب: {present, plural, zero {لا عضو حاضر} one {عضو حاضر واحد} two {عضوان حاضران} few {# أعضاء حاضرين} many {# عضواً حاضراً} other {# عضو حاضر}}، والمطلوب {needed, number}',
    'no-chair': 'عدم اكتمال النصاب: لم يحضر الرئيس ولا أحد نوابه',
    'not-all-invited': 'عدم اكتمال النصاب: لم يُدعَ جميع الأعضاء',
  },
  QuorumEstablished:
    'اكتمال النصاب: {present, plural, zero {لا عضو حاضر} one {عضو حاضر واحد} two {عضوان حاضران} few {# أعضاء حاضرين} many {# عضواً حاضراً} other {# عضو حاضر}}، والمطلوب {needed, number}',
  QuorumLost: {
    short:
      'فقدان النصاب: {present, plural, zero {لا عضو حاضر} one {عضو حاضر واحد} two {عضوان حاضران} few {# أعضاء حاضرين} many {# عضواً حاضراً} other {# عضو حاضر}}، والمطلوب {needed, number}',
    'no-chair': 'فقدان النصاب: لم يحضر الرئيس ولا أحد نوابه',
    'not-all-invited': 'فقدان النصاب: لم يُدعَ جميع الأعضاء',
  },
  QuorumChallenged: 'طلب التحقق من النصاب: {name}',
  QuorumConfirmed:
    'تأكيد النصاب: {present, plural, zero {لا عضو حاضر} one {عضو حاضر واحد} two {عضوان حاضران} few {# أعضاء حاضرين} many {# عضواً حاضراً} other {# عضو حاضر}}، والمطلوب {needed, number}',
  ChannelOpened: 'فتح قناة: {language}',
  InterpreterAssigned: 'إسناد قناة {language}: {name}',
  InterpreterReleased: 'إعفاء من قناة {language}: {name}',
  WentOnAir: 'على الهواء، {language}: {name}',
  WentOffAir: {
    ended: 'خارج الهواء، {language}: {name}',
    'handed-over': 'تسليم القناة، {language}: {name}',
    switched: 'الانتقال من {language}: {name}',
    released: 'خارج الهواء بسبب الإعفاء، {language}: {name}',
    left: 'خارج الهواء بسبب المغادرة، {language}: {name}',
    closed: 'خارج الهواء مع الاختتام، {language}: {name}',
  },
  InterpreterVanished: 'انقطاع الصوت، {language}: {name}',
  InterpreterReturned: 'عودة الصوت، {language}: {name}',
  ...captionsRecord,
  ...floorRecord,
  ...interpretationRecord,
  ...motionRecord,
  ...recordingRecord,
  ...votingRecord,
  ...paperRecord,
  unknown: 'قيد لا تعرفه هذه الصفحة بعد',
} satisfies Translation<typeof original>;
