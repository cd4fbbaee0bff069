import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { lazyPart } from '../ui/part.ts';
import styles from './PollStepButton.module.css';

export interface Warning {
  readonly title: string;
  readonly text: string;
}

/** Something to press, what has to be said before, and why it cannot be pressed. */
export interface Asked {
  readonly words: string;
  /** The command that it gives; while one is on its way the button waits. */
  readonly type?: string;
  readonly blocked?: string | null;
  /** What is asked once more before; null: nothing. */
  readonly warning?: Warning | null;
  readonly act?: () => unknown;
}

interface AskedButtonProps {
  readonly asked: Asked;
  readonly pending: readonly { readonly command: { readonly type: string } }[];
  readonly kind?: 'act' | 'plain';
}

const ConfirmDialog = lazyPart(async () => (await import('../ui/ConfirmDialog.tsx')).ConfirmDialog);

/** A button that asks once more where its meaning has to be said first. */
export function AskedButton({ asked, pending, kind = 'act' }: AskedButtonProps) {
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const { words, type, blocked = null, warning = null } = asked;
  const act = () => {
    setAsking(false);
    void asked.act?.();
  };
  return (
    <>
      <Button
        kind={kind}
        size={kind === 'act' ? 'l' : 'm'}
        wide={kind === 'act'}
        unavailable={blocked}
        waiting={pending.some(({ command }) => command.type === type)}
        onPress={warning === null ? act : () => setAsking(true)}
      >
        {words}
      </Button>
      {blocked !== null && (
        <p className={styles['note']} aria-hidden="true">
          {blocked}
        </p>
      )}
      {asking && warning !== null && (
        <Suspense>
          <ConfirmDialog
            title={warning.title}
            confirm={words}
            cancel={common('cancel')}
            onConfirm={act}
            onCancel={() => setAsking(false)}
          >
            <p>{warning.text}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
