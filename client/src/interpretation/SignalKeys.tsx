import { SIGNALS } from '@koinon/shared/media/messages';
import type { SignalKind } from '@koinon/shared/media/messages';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { DeskKey, useDeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import { shortcut } from './keys.ts';
import styles from './SignalKeys.module.css';

/** Tells the room; resolves to why it was not told, or null. */
export type Signal = (kind: SignalKind) => Promise<string | null>;

interface SignalKeysProps {
  readonly counts: Readonly<Partial<Record<SignalKind, number>>>;
  readonly keys: DeskKeys;
  readonly onSignal: Signal;
}

/** Slower, repeat, bad sound: one key each, and nobody learns who pressed it. */
export function SignalKeys({ counts, keys, onSignal }: SignalKeysProps) {
  const t = useTranslations('booth');
  const [said, setSaid] = useState<'sent' | 'tooOften' | 'notSent' | null>(null);
  const send = useCallback(
    (kind: SignalKind) => {
      void onSignal(kind).then((code) => {
        if (code === null) setSaid('sent');
        else setSaid(code === 'media-too-often' ? 'tooOften' : 'notSent');
      });
    },
    [onSignal],
  );
  return (
    <fieldset className={styles['signals']}>
      <legend className={styles['legend']}>{t('signals')}</legend>
      <div className={styles['row']}>
        {SIGNALS.map((kind) => (
          <SignalKey key={kind} kind={kind} count={counts[kind] ?? 0} keys={keys} onSend={send} />
        ))}
      </div>
      <p className={styles['said']} role="status">
        {said === null ? '' : t(said)}
      </p>
    </fieldset>
  );
}

interface SignalKeyProps {
  readonly kind: SignalKind;
  readonly count: number;
  readonly keys: DeskKeys;
  readonly onSend: (kind: SignalKind) => void;
}

function SignalKey({ kind, count, keys, onSend }: SignalKeyProps) {
  const t = useTranslations('booth');
  const send = useCallback(() => onSend(kind), [onSend, kind]);
  useDeskKey(keys, kind, { onDown: send });
  return (
    <Button onPress={send} keys={shortcut(keys, kind)}>
      {t(`signal.${kind}`)}
      {count > 0 && <span className={styles['count']}>{` ×${count}`}</span>}{' '}
      <DeskKey keys={keys} action={kind} />
    </Button>
  );
}
