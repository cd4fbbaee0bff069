import type { chairing as original } from '../en/chairing.ts';
import type { Translation } from '../translation.ts';

export const chairing = {
  chairs: 'Predseduje: {name}.',
  absent: 'Predsedujočega ni.',
  handOver: 'Predaj vodenje',
  handOverQuestion: 'Predati vodenje seje?',
  nameDeputy: 'Določi, kdo vodi sejo',
  to: 'Komu',
  nobody: 'Drugega člana ni tu.',
  meaning: 'Odtlej ta oseba odpira točke, daje besedo in daje na glasovanje.',
  take: 'Prevzemi vodenje',
  takeBack: 'Prevzemi vodenje nazaj',
} satisfies Translation<typeof original>;
