import type { groups as original } from '../en/groups.ts';
import type { Translation } from '../translation.ts';

export const groups = {
  title: 'Čas govora po skupinah',
  group: 'Skupina',
  share: 'Delež časa',
  about: 'približno {percent, number} % (ob {time})',
  notTold: 'Zdaj še ni mogoče povedati ničesar, kar ne bi govorilo o osebah.',
  toOfficers: 'Organ šteje čas govora po skupinah. Deleže vidita predsedstvo in tajništvo.',
  own: 'Moje skupine',
  belong: 'Pripadam',
  promise:
    'Samo če želite. Nihče ne vidi, kaj označite, niti predsedstvo: pove se le delež petih ali več oseb, v korakih po pet odstotkov, ob koncu točke. Kadar koli lahko to spremenite ali umaknete; ob zaključku seje se izbriše.',
  save: 'Shrani',
  takeBack: 'Umakni vse',
  saved: 'Shranjeno.',
  failed: 'Ni shranjeno. Preverite povezavo in poskusite znova.',
} satisfies Translation<typeof original>;
