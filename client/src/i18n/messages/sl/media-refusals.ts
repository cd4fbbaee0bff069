import type { mediaRefusals as original } from '../en/media-refusals.ts';
import type { Translation } from '../translation.ts';

export const mediaRefusals = {
  'media-not-public': 'Ta del seje je zaprt za javnost. Zvok in slika se vrneta, ko bo spet odprt.',
  'media-not-joined': 'Zvok in slika še nista povezana. Počakajte trenutek.',
  'media-unavailable': 'Zvok in slika trenutno nista na voljo. Vrneta se sama.',
  'media-not-allowed': 'Vaša vloga tega ne oddaja. Obrnite se na predsedstvo.',
  'media-unknown-channel': 'Tega kanala ni. Izberite drugega.',
  'media-unknown-line': 'Te pogovorne linije ni več.',
  'media-too-often': 'To ste pravkar sporočili. Vsi so videli.',
  'media-bad-parameters': 'Brskalnik in strežnik se nista sporazumela. Znova naložite stran.',
  malformed: 'Strežnik ni razumel brskalnika. Znova naložite stran.',
  offline: 'Zveza je prekinjena. Zvok in slika se vrneta sama.',
} satisfies Translation<typeof original>;
