import type { SoundReport } from '@koinon/shared/media/sound-report';
import { useTranslations } from 'use-intl';

const KHZ = 1_000;

/** What is wrong with my sound and what to do, one sentence after the other. */
export function SoundAdvice({ report }: { readonly report: SoundReport }) {
  const t = useTranslations('sound');
  const khz = Math.round(report.bandwidthHz / KHZ);
  return report.verdicts.map((verdict) => (
    <span key={verdict} data-verdict={verdict}>
      <strong>{t(`own.${verdict}.what`, { khz })}</strong> {t(`own.${verdict}.next`)}{' '}
    </span>
  ));
}
