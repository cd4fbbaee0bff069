import { Mic, MicOff } from 'lucide-react';
import { useCallback, useId } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '../ui/classes.ts';
import { DeskKey, useDeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import type { DeskState } from './model.ts';
import { shortcut } from './keys.ts';
import styles from './OnAirSwitch.module.css';

interface OnAirSwitchProps {
  readonly state: DeskState;
  readonly language: string;
  readonly coughing: boolean;
  readonly listeners: number;
  readonly keys: DeskKeys;
  readonly waiting: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** The light switch: one large thing that is on or off. */
export function OnAirSwitch(props: OnAirSwitchProps) {
  const { state, language, coughing, listeners, keys, waiting, onSwitch } = props;
  const t = useTranslations('interpretation');
  const words = useId();
  const on = state.kind === 'mine' || state.kind === 'mine-lost';
  const engaged = state.kind === 'engaged';
  const press = useCallback(() => {
    if (!engaged && !waiting) onSwitch(!on);
  }, [engaged, waiting, on, onSwitch]);
  useDeskKey(keys, 'on-air', { onDown: press });
  const Icon = on && !coughing ? Mic : MicOff;
  return (
    <div
      className={classes(
        styles['lamp'],
        on && styles['on'],
        state.kind === 'mine-lost' && styles['lost'],
        coughing && styles['coughing'],
        engaged && styles['engaged'],
        waiting && styles['waiting'],
      )}
    >
      <button
        type="button"
        className={styles['switch']}
        aria-pressed={on}
        aria-describedby={words}
        aria-disabled={engaged || undefined}
        aria-busy={waiting || undefined}
        aria-keyshortcuts={shortcut(keys, 'on-air')}
        onClick={press}
      >
        <Icon aria-hidden size={32} strokeWidth={1.75} />
        {t('onAir')}
      </button>
      <p className={styles['state']} id={words}>
        {on ? language : t('off')}
      </p>
      <p className={styles['more']}>
        {coughing && on ? t('coughing') : t('listeners', { count: listeners })}
        <DeskKey keys={keys} action="on-air" />
      </p>
    </div>
  );
}
