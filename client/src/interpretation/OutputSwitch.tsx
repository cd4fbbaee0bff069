import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DeskKey, useDeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import type { Output } from './desk-model.ts';
import { shortcut } from './keys.ts';
import styles from './OutputSwitch.module.css';

interface OutputSwitchProps {
  readonly outputs: readonly Output[];
  readonly into: string;
  readonly keys: DeskKeys;
  readonly onSwitch: (tag: string) => void;
}

/** A and B: from one language of the booth to the other, also in the middle of a sentence. */
export function OutputSwitch({ outputs, into, keys, onSwitch }: OutputSwitchProps) {
  const t = useTranslations('booth');
  const index = outputs.findIndex(({ tag }) => tag === into);
  const next = outputs.length > 1 ? outputs[(index + 1) % outputs.length] : undefined;
  const tag = next?.tag;
  const change = useCallback(() => {
    if (tag !== undefined) onSwitch(tag);
  }, [tag, onSwitch]);
  useDeskKey(keys, 'output', { onDown: change, enabled: tag !== undefined });
  if (next === undefined) return null;
  const { engagedBy } = next;
  const language = channelName(next.tag);
  return (
    <div className={styles['switch']}>
      <Button onPress={change} keys={shortcut(keys, 'output')}>
        {t('switchTo', { language })} <DeskKey keys={keys} action="output" />
      </Button>
      {engagedBy !== null && (
        <Notice tone="heed">{t('outputEngaged', { name: engagedBy, language })}</Notice>
      )}
    </div>
  );
}

/** The letter of an output, and whether somebody else is on it. */
export function OutputMark({
  output,
  single,
}: {
  readonly output: Output;
  readonly single: boolean;
}) {
  if (single) return null;
  return (
    <span className={styles['letter']} data-engaged={output.engagedBy !== null} aria-hidden="true">
      {output.letter}
    </span>
  );
}
