import type { chairing as original } from '../en/chairing.ts';
import type { Translation } from '../translation.ts';

export const chairing = {
  chairs: 'يرأس الجلسة الآن {name}.',
  absent: 'رئيس الجلسة غير حاضر.',
  handOver: 'تسليم الرئاسة',
  handOverQuestion: 'هل تُسلَّم رئاسة الجلسة؟',
  nameDeputy: 'تحديد من يرأس الجلسة',
  to: 'إلى',
  nobody: 'لا يوجد عضو آخر هنا.',
  meaning: 'من الآن يفتح هذا الشخص البنود ويعطي الكلمة ويطرح للتصويت.',
  take: 'تولّي الرئاسة',
  takeBack: 'استعادة الرئاسة',
} satisfies Translation<typeof original>;
