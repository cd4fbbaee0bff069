import type { refusals as original } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';
import { captionsRefusals } from './captions-refusals.ts';
import { floorRefusals } from './floor-refusals.ts';
import { interpretationRefusals } from './interpretation-refusals.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { motionRefusals } from './motion-refusals.ts';
import { paperRefusals } from './paper-refusals.ts';
import { presenceRefusals } from './presence-refusals.ts';
import { recordingRefusals } from './recording-refusals.ts';
import { votingRefusals } from './voting-refusals.ts';

export const refusals = {
  ...meetingRefusals,
  ...presenceRefusals,
  ...captionsRefusals,
  ...floorRefusals,
  ...interpretationRefusals,
  ...motionRefusals,
  ...recordingRefusals,
  ...votingRefusals,
  ...paperRefusals,
  'not-your-role': {
    what: 'Αυτό δεν ανήκει στην ιδιότητά σας.',
    next: 'Απευθυνθείτε στο προεδρείο ή στη γραμματεία.',
  },
  'channel-already-open': {
    what: 'Υπάρχει ήδη κανάλι σε αυτή τη γλώσσα.',
    next: 'Χρησιμοποιήστε εκείνο το κανάλι.',
  },
  'unknown-channel': {
    what: 'Η συνεδρίαση δεν έχει τέτοιο κανάλι.',
    next: 'Επιλέξτε άλλο κανάλι.',
  },
  'unknown-interpreter': {
    what: 'Το πρόσωπο αυτό δεν είναι διερμηνέας της συνεδρίασης.',
    next: 'Επιλέξτε διερμηνέα.',
  },
  'already-assigned': {
    what: 'Το κανάλι έχει ήδη ανατεθεί σε αυτόν τον διερμηνέα.',
    next: 'Δεν χρειάζεται τίποτε άλλο.',
  },
  'not-assigned': {
    what: 'Το κανάλι αυτό δεν σας έχει ανατεθεί.',
    next: 'Επιλέξτε ένα από τα κανάλια σας ή απευθυνθείτε στη γραμματεία.',
  },
  'channel-engaged': {
    what: 'Σε αυτό το κανάλι είναι στον αέρα άλλος διερμηνέας.',
    next: 'Συνεννοηθείτε μεταξύ σας και πατήστε «Ανάληψη».',
  },
  'already-on-air': {
    what: 'Είστε ήδη στον αέρα.',
    next: 'Συνεχίστε να μιλάτε.',
  },
  'not-on-air': {
    what: 'Δεν είστε στον αέρα.',
    next: 'Πατήστε «Στον αέρα» για να αρχίσετε.',
  },
  'on-air-elsewhere': {
    what: 'Είστε στον αέρα σε άλλο κανάλι.',
    next: 'Βγείτε πρώτα εκτός αέρα εκεί.',
  },
  malformed: {
    what: 'Ο διακομιστής δεν το κατάλαβε.',
    next: 'Ανανεώστε τη σελίδα και επαναλάβετε.',
  },
  'too-fast': {
    what: 'Ήταν πάρα πολλά μαζί.',
    next: 'Περιμένετε λίγο και επαναλάβετε.',
  },
  'too-large': {
    what: 'Ήταν πολύ μεγάλο για να σταλεί.',
    next: 'Συντομεύστε το και στείλτε το ξανά.',
  },
  'no-hello': {
    what: 'Η γραμμή δεν ήταν ακόμη έτοιμη.',
    next: 'Περιμένετε λίγο και επαναλάβετε.',
  },
  unavailable: {
    what: 'Ο διακομιστής δεν μπόρεσε να το αποθηκεύσει.',
    next: 'Περιμένετε λίγο και επαναλάβετε. Αν συνεχιστεί, ειδοποιήστε τον τεχνικό.',
  },
} satisfies Translation<typeof original>;
