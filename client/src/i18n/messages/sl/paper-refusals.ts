import type { paperRefusals as original } from '../en/paper-refusals.ts';
import type { Translation } from '../translation.ts';

export const paperRefusals = {
  'another-text-approved': {
    what: 'Potrjeno je bilo drugo besedilo zapisnika.',
    next: 'Znova naložite stran in poglejte potrjeno besedilo.',
  },
  'meeting-not-closed': {
    what: 'Seja še ni zaključena.',
    next: 'Zapisnik pošljite, ko je seja zaključena.',
  },
  'minutes-already-approved': {
    what: 'Ta zapisnik je že potrjen.',
    next: 'Popravek se vpiše v zapisnik naslednje seje.',
  },
  'minutes-not-approved': {
    what: 'Ta zapisnik še ni potrjen.',
    next: 'Objavite ga, ko ga seja potrdi.',
  },
  'minutes-not-sent': {
    what: 'Zapisnik še ni bil poslan članom.',
    next: 'Najprej ga pošljite članom.',
  },
  'redaction-changes-nothing': {
    what: 'Iz besedila ni bilo odstranjeno nič.',
    next: 'Izberite, kaj se odstrani, ali objavite celotno besedilo.',
  },
  'item-left-over': {
    what: 'Točka je že prenesena na poznejšo sejo.',
    next: 'Poglejte dnevni red.',
  },
  'item-not-left-over': {
    what: 'Točka ni prenesena na poznejšo sejo.',
    next: 'Poglejte dnevni red.',
  },
  'not-your-suggestion': {
    what: 'To točko je predlagal nekdo drug.',
    next: 'Vprašajte njega ali predsedstvo.',
  },
  'suggestion-settled': {
    what: 'Na ta predlog točke je že odgovorjeno.',
    next: 'Poglejte dnevni red.',
  },
  'too-many-suggestions': {
    what: 'Deset vaših predlogov še čaka na odgovor.',
    next: 'Počakajte na odgovor ali enega umaknite.',
  },
  'unknown-suggestion': {
    what: 'Ta predlog točke ni znan.',
    next: 'Znova naložite stran.',
  },
} satisfies Translation<typeof original>;
