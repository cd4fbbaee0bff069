import type { media as original } from '../en/media.ts';
import type { Translation } from '../translation.ts';

export const media = {
  microphone: 'الميكروفون',
  camera: 'الكاميرا',
  screen: 'مشاركة الشاشة',
  state: {
    ready: 'يُفتح ميكروفونك عندما تكون الكلمة لك.',
    heard: 'القاعة تسمعك.',
    offWithFloor: 'الكلمة لك، لكن ميكروفونك مغلق.',
  },
  failed: {
    denied: 'المتصفح لا يسمح بذلك. اسمح به في شريط العنوان ثم أعد المحاولة.',
    'no-device': 'لم يُعثر على جهاز. صِل جهازاً ثم أعد المحاولة.',
    'in-use': 'برنامج آخر يستعمل الجهاز. أغلق ذلك البرنامج ثم أعد المحاولة.',
    insecure: 'لا يسمح المتصفح بذلك إلا على عنوان آمن (https). أبلغ الفني.',
  },
  videoOf: 'صورة {name}',
  screenOf: 'شاشة {name}',
} satisfies Translation<typeof original>;
