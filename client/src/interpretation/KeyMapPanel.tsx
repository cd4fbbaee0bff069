import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import type { Store } from '../ui/store.ts';
import { useStore } from '../ui/store.ts';
import { Switch } from '../ui/Switch.tsx';
import { useKeyName } from './DeskKey.tsx';
import { DESK_ACTIONS, rebound, USUAL_KEYS } from './keys.ts';
import type { DeskAction, KeyMap, Rebound } from './keys.ts';
import styles from './KeyMapPanel.module.css';

interface KeyMapPanelProps {
  readonly keys: Store<KeyMap>;
  readonly enabled: boolean;
  readonly onEnable: (enabled: boolean) => void;
  /** The desk's keys rest while a new one is being chosen. */
  readonly onChanging: (changing: boolean) => void;
}

/** Which key does what; any of them can be another. */
export function KeyMapPanel({ keys, enabled, onEnable, onChanging }: KeyMapPanelProps) {
  const t = useTranslations('booth');
  const interpretation = useTranslations('interpretation');
  const map = useStore(keys);
  const name = useKeyName();
  const [changing, setChanging] = useState<DeskAction | null>(null);
  const [refused, setRefused] = useState<Exclude<Rebound, { readonly keys: KeyMap }> | null>(null);
  const end = () => {
    setChanging(null);
    onChanging(false);
  };
  useNextKey(changing !== null, (code) => {
    if (changing === null) return;
    end();
    if (code === 'Escape') return;
    const next = rebound(map, changing, code);
    if ('keys' in next) keys.set(next.keys);
    setRefused('keys' in next ? null : next);
  });
  return (
    <details className={styles['keys']}>
      <summary className={styles['title']}>{t('keyMap')}</summary>
      <Switch
        label={interpretation('keys')}
        hint={t('keyMapHint')}
        on={enabled}
        onChange={onEnable}
      />
      <ul className={styles['list']}>
        {DESK_ACTIONS.map((action) => (
          <li key={action} className={styles['row']}>
            <span>{t(`action.${action}`)}</span>
            <Button
              size="s"
              label={t('changeKey', { action: t(`action.${action}`), key: name(map[action]) })}
              pressed={changing === action}
              onPress={() => {
                setRefused(null);
                setChanging(action);
                onChanging(true);
              }}
            >
              {changing === action ? t('pressKey') : <Key name={name(map[action])} />}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles['refused']}>
        {refused?.refused === 'unfit' && t('keyUnfit')}
        {refused?.refused === 'taken' && t('keyTaken', { action: t(`action.${refused.by}`) })}
      </p>
      <Button size="s" kind="quiet" onPress={() => keys.set(USUAL_KEYS)}>
        {t('usualKeys')}
      </Button>
    </details>
  );
}

/** The next key that is pressed, before anything else on the page has it. */
function useNextKey(waiting: boolean, onKey: (code: string) => void): void {
  useEffect(() => {
    if (!waiting) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.code === 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onKey(event.code);
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  });
}
