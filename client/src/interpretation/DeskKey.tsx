import { useTranslations } from 'use-intl';
import { Key } from '../ui/Key.tsx';
import { useHeldKey } from '../ui/use-held-key.ts';
import { keyName } from './keys.ts';
import type { DeskAction, KeyMap } from './keys.ts';

/** The keys of the desk, and whether they work anywhere on the page. */
export interface DeskKeys {
  readonly map: KeyMap;
  readonly enabled: boolean;
}

interface DeskKeyUse {
  readonly onDown: () => void;
  readonly onUp?: () => void;
  readonly enabled?: boolean;
}

/** Lets a key of the desk do something. */
export function useDeskKey(keys: DeskKeys, action: DeskAction, use: DeskKeyUse): void {
  const { onDown, onUp, enabled = true } = use;
  useHeldKey({ code: keys.map[action], enabled: keys.enabled && enabled, onDown, onUp });
}

/** What is printed on a key, in the reader's language. */
export function useKeyName(): (code: string) => string {
  const t = useTranslations('interpretation');
  return (code) => keyName(code) ?? t('keySpace');
}

/** The key of an action, beside what it does. */
export function DeskKey({
  keys,
  action,
}: {
  readonly keys: DeskKeys;
  readonly action: DeskAction;
}) {
  const name = useKeyName();
  return keys.enabled ? <Key name={name(keys.map[action])} /> : null;
}
