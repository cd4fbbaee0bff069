export const captionsRefusals = {
  'unknown-captioner': {
    what: 'لا يشارك هذا الشخص في الجلسة.',
    next: 'اختر من يشارك فيها.',
  },
  'already-captioner': {
    what: 'يكتب هذا الشخص النص بهذه اللغة.',
    next: 'لا حاجة إلى المزيد.',
  },
  'not-captioner': {
    what: 'لا تكتب النص بهذه اللغة.',
    next: 'اسأل أمانة السر.',
  },
  'unknown-caption-feed': {
    what: 'سُحب هذا الرمز من قبل.',
    next: 'لا حاجة إلى المزيد.',
  },
  'captioners-full': {
    what: 'أربعة أشخاص يكتبون النص بهذه اللغة.',
    next: 'استغنِ عن واحد منهم أولاً.',
  },
};
