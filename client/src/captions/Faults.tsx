import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import type { WriteFault } from './caption-writer.ts';

/** Why something was not taken, and what to do. */
export function Faults({ fault }: { readonly fault: WriteFault | null }) {
  const t = useTranslations('captions');
  if (fault === null) return null;
  return (
    <Notice tone="heed" urgent>
      {t(`faults.${fault}`)}
    </Notice>
  );
}
