import type { recordingRefusals as original } from '../en/recording-refusals.ts';
import type { Translation } from '../translation.ts';

export const recordingRefusals = {
  'recording-not-public': {
    what: 'Seja je zaprta za javnost, zaprto pa se ne snema.',
    next: 'Najprej jo odprite za javnost.',
  },
  'recording-goes-on': {
    what: 'Snemanje poteka.',
    next: 'Najprej ga končajte.',
  },
  'no-recording': {
    what: 'Nič se ne snema.',
    next: 'Ni treba storiti ničesar.',
  },
  'unknown-recording': {
    what: 'Takega posnetka ni.',
    next: 'Izberite drugega.',
  },
  'recording-deleted': {
    what: 'Ta posnetek je bil izbrisan.',
    next: 'Izberite drugega.',
  },
  'recording-until-past': {
    what: 'Ta dan je minil.',
    next: 'Izberite poznejši dan ali posnetek izbrišite.',
  },
} satisfies Translation<typeof original>;
