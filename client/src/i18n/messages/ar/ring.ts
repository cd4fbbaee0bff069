import type { ring as original } from '../en/ring.ts';
import type { Translation } from '../translation.ts';

export const ring = {
  summary: 'الطاولة: {here, number} من {seats, number} حاضرون.',
  ways: '{room, number} في القاعة، {online, number} عبر الإنترنت.',
  substitutes:
    '{count, plural, zero {لا بدلاء} one {بديل واحد حاضر} two {بديلان حاضران} few {# بدلاء حاضرون} many {# بديلاً حاضرون} other {# بديل حاضرون}}.',
  dropped:
    '{count, plural, zero {لا انقطاع في الاتصال} one {اتصال واحد منقطع} two {اتصالان منقطعان} few {# اتصالات منقطعة} many {# اتصالاً منقطعاً} other {# اتصال منقطع}}.',
  excused:
    '{count, plural, zero {لا غياب بعذر} one {عضو واحد غائب بعذر} two {عضوان غائبان بعذر} few {# أعضاء غائبون بعذر} many {# عضواً غائبون بعذر} other {# عضو غائبون بعذر}}.',
  nobodySpeaks: 'لا أحد لديه الكلمة.',
  speaks: 'الكلمة الآن: {name}.',
  waiting:
    '{count, plural, zero {لا أحد ينتظر الكلمة.} one {شخص واحد ينتظر الكلمة.} two {شخصان ينتظران الكلمة.} few {# أشخاص ينتظرون الكلمة.} many {# شخصاً ينتظرون الكلمة.} other {# شخص ينتظرون الكلمة.}}',
  onAir: 'الترجمة على الهواء: {languages}.',
  voted: 'صوّت {voted, number} من {of, number}.',
  counts:
    'نعم\u00a0{yes, number}، لا\u00a0{no, number}، {abstain, plural, zero {امتناع\u00a0#} one {امتناع\u00a0#} two {امتناع\u00a0#} few {امتناع\u00a0#} many {امتناع\u00a0#} other {امتناع\u00a0#}}',
  asList: 'الطاولة على شكل قائمة',
  seat: {
    room: 'في القاعة',
    online: 'عبر الإنترنت',
    dropped: 'انقطع الاتصال',
    absent: 'غير حاضر',
    excused: 'غياب بعذر',
    vacant: 'مقعد شاغر',
  },
  inPlaceOf: 'مكان {name}',
  inConflict: 'لا يشارك في هذا البند',
  chairs: 'رئاسة الجلسة',
  beside: 'دون تصويت',
  seatSpeaks: 'لديه الكلمة',
  seatWaits: 'رقم {place, number} في قائمة المتحدثين',
  vote: {
    voted: 'صوّت',
    yes: 'نعم',
    no: 'لا',
    abstain: 'امتناع',
    blank: 'ورقة بيضاء',
    consent: 'موافقة',
    objection: 'اعتراض',
    pass: 'تجاوز الدور',
  },
  talk: '{percent, number} % من وقت الكلام',
  options: 'الصورة',
  optionsDone: 'تم',
  layout: 'المقاعد',
  auto: 'بحسب عددها',
  round: 'حول طاولة',
  rows: 'في صفوف',
  talkShare: 'إظهار الحصة من وقت الكلام',
  talkShareHint: 'على شكل سماكة حافة كل مقعد.',
} satisfies Translation<typeof original>;
