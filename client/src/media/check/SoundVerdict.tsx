import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/Notice.tsx';
import { SoundAdvice } from './SoundAdvice.tsx';
import { useOwnSound } from './use-own-sound.ts';

const KHZ = 1_000;

/** What a microphone that is tried out makes of one's voice, in plain words and in figures. */
export function SoundVerdict({ track }: { readonly track: MediaStreamTrack }) {
  const t = useTranslations('sound');
  const report = useOwnSound(track, null);
  if (report === null) return <p>{t('speak')}</p>;
  const figures = {
    khz: Math.round(report.bandwidthHz / KHZ),
    level: report.levelDbov,
    noise: report.noiseDbov,
  };
  return (
    <div
      role="status"
      data-testid="sound"
      data-noise={report.noiseDbov}
      data-voice={report.levelDbov}
    >
      <Notice tone={report.verdicts.length > 0 ? 'heed' : 'act'}>
        {report.verdicts.length > 0 ? <SoundAdvice report={report} /> : t('fine')}
      </Notice>
      <p>
        <bdi>{t('figures', figures)}</bdi>
      </p>
    </div>
  );
}
