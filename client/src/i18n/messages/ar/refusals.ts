import type { refusals as original } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';
import { captionsRefusals } from './captions-refusals.ts';
import { floorRefusals } from './floor-refusals.ts';
import { interpretationRefusals } from './interpretation-refusals.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { motionRefusals } from './motion-refusals.ts';
import { paperRefusals } from './paper-refusals.ts';
import { presenceRefusals } from './presence-refusals.ts';
import { recordingRefusals } from './recording-refusals.ts';
import { votingRefusals } from './voting-refusals.ts';

export const refusals = {
  ...meetingRefusals,
  ...presenceRefusals,
  ...captionsRefusals,
  ...floorRefusals,
  ...interpretationRefusals,
  ...motionRefusals,
  ...recordingRefusals,
  ...votingRefusals,
  ...paperRefusals,
  'not-your-role': {
    what: 'هذا ليس من صلاحيات صفتك.',
    next: 'راجع رئاسة الجلسة أو أمانة السر.',
  },
  'channel-already-open': {
    what: 'توجد قناة بهذه اللغة بالفعل.',
    next: 'استعمل تلك القناة.',
  },
  'unknown-channel': {
    what: 'لا توجد قناة كهذه في الجلسة.',
    next: 'اختر قناة أخرى.',
  },
  'unknown-interpreter': {
    what: 'هذا الشخص ليس من مترجمي هذه الجلسة.',
    next: 'اختر أحد المترجمين.',
  },
  'already-assigned': {
    what: 'القناة مسندة إلى هذا المترجم بالفعل.',
    next: 'لا حاجة إلى شيء آخر.',
  },
  'not-assigned': {
    what: 'هذه القناة غير مسندة إليك.',
    next: 'اختر إحدى قنواتك أو راجع أمانة السر.',
  },
  'channel-engaged': {
    what: 'مترجم آخر على الهواء في هذه القناة.',
    next: 'اتفقا ثم اضغط «تسلّم القناة».',
  },
  'already-on-air': {
    what: 'أنت على الهواء بالفعل.',
    next: 'تابع الحديث.',
  },
  'not-on-air': {
    what: 'لست على الهواء.',
    next: 'اضغط «على الهواء» للبدء.',
  },
  'on-air-elsewhere': {
    what: 'أنت على الهواء في قناة أخرى.',
    next: 'أوقف البث هناك أولاً.',
  },
  malformed: {
    what: 'لم يفهم الخادم ذلك.',
    next: 'أعد تحميل الصفحة وكرّر المحاولة.',
  },
  'too-fast': {
    what: 'كان ذلك كثيراً دفعة واحدة.',
    next: 'انتظر لحظة ثم كرّر المحاولة.',
  },
  'too-large': {
    what: 'كان ذلك أطول من أن يُرسل.',
    next: 'اختصره وأرسله من جديد.',
  },
  'no-hello': {
    what: 'لم يكن الاتصال جاهزاً بعد.',
    next: 'انتظر لحظة ثم كرّر المحاولة.',
  },
  unavailable: {
    what: 'لم يتمكن الخادم من حفظ ذلك.',
    next: 'انتظر لحظة ثم كرّر المحاولة. إن استمر الأمر فأبلغ الفني.',
  },
} satisfies Translation<typeof original>;
