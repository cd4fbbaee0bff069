import type { MadeRecording } from '@koinon/shared/recording/view';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { clockOf, missingIn } from './player-model.ts';
import type { Missing } from './player-model.ts';
import styles from './Player.module.css';

interface TimeLineProps {
  readonly made: MadeRecording;
  readonly chosen: string;
  /** Milliseconds in the recording. */
  readonly at: number;
  readonly onSeek: (at: number) => void;
}

const WHOLE = 100;

/** What is missing: as marks on a line for the eye, and as a list to go there. */
export function TimeLine({ made, chosen, at, onSeek }: TimeLineProps) {
  const t = useTranslations('recording.player');
  const missing = missingIn(made, chosen);
  const share = (ms: number) => `${made.length === 0 ? 0 : (ms / made.length) * WHOLE}%`;
  return (
    <div className={styles['missing']}>
      <div className={styles['line']} aria-hidden data-testid="time-line">
        {missing.map((one) => (
          <span
            key={`${one.kind} ${one.from}`}
            className={styles[one.kind]}
            data-because={one.because}
            style={{ insetInlineStart: share(one.from), inlineSize: share(one.to - one.from) }}
          />
        ))}
        {made.pauses.map((pause) => (
          <span
            key={`pause ${pause}`}
            className={styles['pause']}
            style={{ insetInlineStart: share(pause) }}
          />
        ))}
        <span className={styles['here']} style={{ insetInlineStart: share(at) }} />
      </div>
      <h4>{t('timeline')}</h4>
      {missing.length === 0 && made.pauses.length === 0 && <p>{t('noGaps')}</p>}
      <ul className={styles['gaps']}>
        {missing.map((one) => (
          <li key={`${one.kind} ${one.from}`}>
            <Button size="s" kind="quiet" onPress={() => onSeek(one.from)}>
              <Words one={one} />
            </Button>
          </li>
        ))}
        {made.pauses.map((pause) => (
          <li key={`pause ${pause}`}>
            <Button size="s" kind="quiet" onPress={() => onSeek(pause)}>
              {`${clockOf(pause)}: ${t('paused')}`}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ one }: { readonly one: Missing }) {
  const t = useTranslations('recording.player');
  const what = one.kind === 'gap' ? t(`gap.${one.because}`) : t(`loss.${one.because}`);
  return t('goTo', { from: clockOf(one.from), to: clockOf(one.to), what });
}
