/** The few pages the server makes itself, in words for whoever opened a link. */
interface Words {
  readonly title: string;
  readonly text: string;
}

const PAGES = {
  'invitation-invalid': {
    en: {
      title: 'This link does not work',
      text: 'It is not complete, or it is not from this city. Open the whole link again, or ask the clerk for a new one.',
    },
    el: {
      title: 'Ο σύνδεσμος δεν λειτουργεί',
      text: 'Δεν είναι πλήρης ή δεν προέρχεται από αυτόν τον δήμο. Ανοίξτε ολόκληρο τον σύνδεσμο ή ζητήστε νέον από τη γραμματεία.',
    },
    sl: {
      title: 'Povezava ne deluje',
      text: 'Ni popolna ali ni od te občine. Odprite celotno povezavo ali prosite zapisnikarja za novo.',
    },
    ar: {
      title: 'هذا الرابط لا يعمل',
      text: 'الرابط غير مكتمل أو لا يخص هذه البلدية. افتح الرابط كاملاً أو اطلب رابطاً جديداً من أمانة المجلس.',
    },
  },
  'invitation-expired': {
    en: { title: 'This link has expired', text: 'Ask the clerk for a new one.' },
    el: { title: 'Ο σύνδεσμος έληξε', text: 'Ζητήστε νέον από τη γραμματεία.' },
    sl: { title: 'Povezava je potekla', text: 'Prosite zapisnikarja za novo.' },
    ar: { title: 'انتهت صلاحية هذا الرابط', text: 'اطلب رابطاً جديداً من أمانة المجلس.' },
  },
  'not-signed-in': {
    en: {
      title: 'You are not signed in here',
      text: 'Open your invitation link again; it signs you in.',
    },
    el: {
      title: 'Δεν έχετε συνδεθεί εδώ',
      text: 'Ανοίξτε ξανά τον σύνδεσμο της πρόσκλησής σας· με αυτόν συνδέεστε.',
    },
    sl: {
      title: 'Tu niste prijavljeni',
      text: 'Znova odprite povezavo iz vabila; ta vas prijavi.',
    },
    ar: { title: 'لم تسجّل الدخول هنا', text: 'افتح رابط الدعوة مرة أخرى؛ فهو يسجّل دخولك.' },
  },
  'not-found': {
    en: {
      title: 'There is nothing here',
      text: 'Open your invitation link to get to the meeting.',
    },
    el: {
      title: 'Δεν υπάρχει τίποτα εδώ',
      text: 'Ανοίξτε τον σύνδεσμο της πρόσκλησής σας για να μπείτε στη συνεδρίαση.',
    },
    sl: { title: 'Tu ni ničesar', text: 'Za vstop na sejo odprite povezavo iz vabila.' },
    ar: { title: 'لا يوجد شيء هنا', text: 'افتح رابط الدعوة للوصول إلى الجلسة.' },
  },
} as const satisfies Record<string, Record<string, Words>>;

export type PageName = keyof typeof PAGES;

type Language = keyof (typeof PAGES)['not-found'];

/** A whole page in the first language we have among those the browser accepts. */
export function page(name: PageName, accepted: readonly string[]): string {
  const language = pick(accepted);
  const { title, text } = PAGES[name][language];
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Koinon</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1.125rem/1.6 system-ui, sans-serif; max-inline-size: 36rem; margin: 20vh auto 0; padding-inline: 1rem; }
  h1 { font-size: 1.5rem; }
</style></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`;
}

function pick(accepted: readonly string[]): Language {
  for (const tag of accepted) {
    const base = tag.split('-')[0];
    if (base === 'en' || base === 'el' || base === 'sl' || base === 'ar') return base;
  }
  return 'en';
}
