import type { chairing as original } from '../en/chairing.ts';
import type { Translation } from '../translation.ts';

export const chairing = {
  chairs: 'Προεδρεύει: {name}.',
  absent: 'Ο πρόεδρος δεν είναι εδώ.',
  handOver: 'Παράδοση της προεδρίας',
  handOverQuestion: 'Να παραδοθεί η προεδρία;',
  nameDeputy: 'Ορισμός προεδρεύοντος',
  to: 'Σε',
  nobody: 'Δεν είναι εδώ άλλο μέλος.',
  meaning:
    'Από εκεί και πέρα το πρόσωπο αυτό ανοίγει θέματα, δίνει τον λόγο και θέτει σε ψηφοφορία.',
  take: 'Ανάληψη της προεδρίας',
  takeBack: 'Επανάληψη της προεδρίας',
} satisfies Translation<typeof original>;
