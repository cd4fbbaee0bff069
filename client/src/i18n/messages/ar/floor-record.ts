import type { floorRecord as original } from '../en/floor-record.ts';
import type { Translation } from '../translation.ts';

export const floorRecord = {
  HandRaised: {
    contribution: 'إضافة إلى قائمة المتحدثين: {name}',
    reply: 'إضافة إلى قائمة المتحدثين للرد: {name}',
    question: 'إضافة إلى قائمة المتحدثين لطرح سؤال: {name}',
    'point-of-order': 'نقطة نظام: {name}',
  },
  HandLowered: {
    withdrawn: 'سحب طلب الكلمة: {name}',
    called: 'استدعاء من القائمة: {name}',
    'taken-off': 'حذف من القائمة: {name}',
    left: 'حذف من القائمة بسبب المغادرة: {name}',
    cleared: 'حذف من القائمة التي بدأت من جديد: {name}',
  },
  HandMoved: 'نقل في القائمة من الترتيب {from, number} إلى {to, number}: {name}',
  ListModeSet: {
    'in-order': 'قائمة المتحدثين بترتيب الطلبات',
    balanced: 'قائمة المتحدثين بموازنة مدة الكلام',
    rounds: 'قائمة المتحدثين على جولات',
  },
  ListClosed: 'إغلاق قائمة المتحدثين',
  ListOpened: 'فتح قائمة المتحدثين',
  BudgetSet: {
    any: 'مدة الكلمة، {kind}: {time}',
    item: 'مدة الكلمة في أحد البنود، {kind}: {time}',
  },
  contributionKind: {
    contribution: 'مداخلة',
    reply: 'رد',
    question: 'سؤال',
    'point-of-order': 'نقطة نظام',
  },
  noLimit: 'بلا حد',
  FloorGiven: {
    contribution: 'إعطاء الكلمة: {name}',
    reply: 'إعطاء الكلمة للرد: {name}',
    question: 'إعطاء الكلمة لسؤال: {name}',
    'point-of-order': 'إعطاء الكلمة لنقطة نظام: {name}',
    outOfOrder: 'إعطاء الكلمة خارج الترتيب: {name}',
    resumed: 'متابعة الكلمة المقطوعة: {name}',
  },
  FloorGivenFor: {
    contribution: 'إعطاء الكلمة: {name}، لمدة {time}',
    reply: 'إعطاء الكلمة للرد: {name}، لمدة {time}',
    question: 'إعطاء الكلمة لسؤال: {name}، لمدة {time}',
    'point-of-order': 'إعطاء الكلمة لنقطة نظام: {name}، لمدة {time}',
    outOfOrder: 'إعطاء الكلمة خارج الترتيب: {name}، لمدة {time}',
    resumed: 'متابعة الكلمة المقطوعة: {name}، بقي {time}',
  },
  FloorEnded: {
    yielded: 'إنهاء الكلمة: {name}',
    taken: 'إنهاء الكلمة من الرئاسة: {name}',
    'passed-on': 'انتقال الكلمة إلى غيره: {name}',
    left: 'انتهاء الكلمة بسبب المغادرة: {name}',
    suspended: 'انتهاء الكلمة بسبب التعليق: {name}',
    closed: 'انتهاء الكلمة مع اختتام الجلسة: {name}',
    interrupted: 'قطع الكلمة: {name}',
  },
  InterruptedTurnDropped: 'عدم متابعة الكلمة المقطوعة: {name}',
  TurnExtended: 'تمديد الكلمة {time}',
  TurnPaused: 'إيقاف وقت الكلمة',
  TurnResumed: 'استئناف وقت الكلمة',
  FloorOpened: 'فتح الكلمة للجميع',
  FloorClosed: 'انتهاء الكلمة المفتوحة',
  GroupSharesTold: 'ذكر زمن الكلام بحسب المجموعة',
} satisfies Translation<typeof original>;
