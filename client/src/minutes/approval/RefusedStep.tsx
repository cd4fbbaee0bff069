import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/Notice.tsx';

const WORDS = [
  'meeting-not-open',
  'meeting-not-closed',
  'minutes-already-approved',
  'minutes-not-approved',
  'minutes-not-sent',
  'not-your-role',
  'redaction-changes-nothing',
] as const;

/** Why a step was not taken, and what to do next. */
export function RefusedStep({ code }: { readonly code: string }) {
  const t = useTranslations('refusals');
  const approval = useTranslations('approval');
  const known = WORDS.find((word) => word === code);
  return (
    <Notice tone="heed" urgent>
      {known === undefined ? (
        approval('failed')
      ) : (
        <>
          <strong>{t(`${known}.what`)}</strong> {t(`${known}.next`)}
        </>
      )}
    </Notice>
  );
}
