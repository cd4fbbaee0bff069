import type { Call } from '../meeting/call-meeting.ts';

/** The meeting that a first start shows: a migrants' council of an invented city. */
export const DEMO_MEETING: Call = {
  id: 'demo',
  title: {
    en: 'Third sitting of the year',
    el: 'Τρίτη συνεδρίαση του έτους',
    sl: 'Tretja seja v letu',
    ar: 'الجلسة الثالثة لهذا العام',
  },
  body: {
    en: 'Migrant Integration Council',
    el: 'Συμβούλιο Ένταξης Μεταναστών και Προσφύγων',
    sl: 'Svet za vključevanje priseljencev',
    ar: 'مجلس اندماج المهاجرين واللاجئين',
  },
  channels: ['el', 'en', 'ar'],
  // Both work both ways and into Greek: so a relay, a switch and a handover can be tried.
  booths: [
    { id: 'greek-english', outputs: ['el', 'en'], seated: ['dimitra'] },
    { id: 'arabic-greek', outputs: ['ar', 'el'], seated: ['yusuf'] },
  ],
  items: [
    {
      id: 'order-of-business',
      title: {
        en: 'Opening and approval of the agenda',
        el: 'Έναρξη και έγκριση της ημερήσιας διάταξης',
        sl: 'Začetek in sprejem dnevnega reda',
        ar: 'الافتتاح وإقرار جدول الأعمال',
      },
    },
    {
      id: 'housing',
      title: {
        en: 'Housing for newly arrived families',
        el: 'Στέγαση νεοαφιχθεισών οικογενειών',
        sl: 'Stanovanja za novo prispele družine',
        ar: 'السكن للأسر الوافدة حديثاً',
      },
    },
    {
      id: 'language-courses',
      title: {
        en: 'Language courses in the evening',
        el: 'Απογευματινά μαθήματα γλώσσας',
        sl: 'Večerni jezikovni tečaji',
        ar: 'دورات اللغة المسائية',
      },
    },
    {
      id: 'any-other-business',
      title: {
        en: 'Any other business',
        el: 'Λοιπά θέματα',
        sl: 'Razno',
        ar: 'ما يستجدّ من أعمال',
      },
    },
  ],
  people: [
    { id: 'eleni', name: 'Eleni Papadaki', role: 'chair', language: 'el' },
    { id: 'maja', name: 'Maja Kovač', role: 'clerk', language: 'sl' },
    { id: 'amal', name: 'Amal Haddad', role: 'member', language: 'ar' },
    { id: 'nikos', name: 'Nikos Georgiou', role: 'member', language: 'el' },
    { id: 'grace', name: 'Grace Okafor', role: 'member', language: 'en' },
    {
      id: 'dimitra',
      name: 'Dimitra Ioannou',
      role: 'interpreter',
      language: 'el',
    },
    {
      id: 'yusuf',
      name: 'Yusuf Darwish',
      role: 'interpreter',
      language: 'ar',
    },
    { id: 'guest', name: 'Guest', role: 'guest', language: 'en' },
    { id: 'hall', name: 'Hall', role: 'hall', language: 'en' },
  ],
};
