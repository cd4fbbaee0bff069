import type { greenRoom as original } from '../en/green-room.ts';
import type { Translation } from '../translation.ts';

export const greenRoom = {
  welcome: 'أهلاً بك، {name}',
  as: 'تشارك بصفة: {role}',
  enter: 'الدخول إلى الجلسة',
  listenIn: 'متابعة الجلسة',
  gallery: 'أنت في مقاعد الجمهور. يمكنك المشاهدة والاستماع، ولا أحد يراك أو يسمعك.',
  check: 'اختبار الصوت',
  optional: 'يمكنك الدخول بلا ميكروفون وإضافته لاحقاً.',
  test: 'اختبار الميكروفون',
  stopTest: 'إنهاء الاختبار',
  device: 'الميكروفون',
  deviceDefault: 'الميكروفون الافتراضي',
  level: 'مستوى صوتك',
  hearYourself: 'سماع صوتي',
  hearYourselfHint: 'استعمل سماعات الرأس حتى لا يحدث صفير.',
  professional: 'ميكروفون احترافي',
  professionalHint: 'يوقف إزالة الضجيج وضبط المستوى التلقائي في المتصفح.',
  withMicrophone: 'الدخول والميكروفون جاهز',
  withMicrophoneHint: 'لا يُسمع إلا ما دامت الكلمة لك.',
  quiet: 'لا نسمع شيئاً. قل بضع كلمات أو اختر ميكروفوناً آخر.',
  good: 'نسمعك.',
  loud: 'الصوت مرتفع. ابتعد قليلاً عن الميكروفون.',
} satisfies Translation<typeof original>;
