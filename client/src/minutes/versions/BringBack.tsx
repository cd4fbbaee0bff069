import type { VersionContent } from '@koinon/shared/documents/versions';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { changesIn, comparison } from './difference-model.ts';
import { keepVersion } from './version-requests.ts';
import type { BringingBack, VersionsOf } from './versions-of.ts';

interface BringBackProps {
  readonly of: VersionsOf;
  readonly back: Extract<BringingBack, { readonly kind: 'whole' }>;
  readonly content: VersionContent;
  /** How the version is called. */
  readonly called: string;
  readonly onCancel: () => void;
  /** `what`: to be told. */
  readonly onDone: (what: string) => void;
}

/** Asks before a text becomes what it was, and says how much of it changes. What is there now is kept first. */
export function BringBack({ of, back, content, called, onCancel, onDone }: BringBackProps) {
  const t = useTranslations('versions');
  const common = useTranslations('common');
  const [hindered, setHindered] = useState<'failed' | 'waitForStore' | null>(null);
  const then = of.textOf(content);
  const count = changesIn(comparison(of.textOf(of.current()), then, of.mention));
  const bring = async () => {
    if (count === 0) return onCancel();
    if (!of.isStored()) return setHindered('waitForStore');
    const kept = await keepVersion(of.place, null);
    if (!kept.ok) return setHindered('failed');
    back.restore(then);
    onDone(t('broughtBack'));
  };
  return (
    <ConfirmDialog
      title={t('bringBackQuestion')}
      confirm={count === 0 ? common('understood') : t('bringBack')}
      cancel={common('cancel')}
      onConfirm={() => void bring()}
      onCancel={onCancel}
    >
      <p>{count === 0 ? t('isSame') : t('bringBackMeaning', { count, version: called })}</p>
      {hindered !== null && (
        <Notice tone="heed" urgent>
          {t(hindered)}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
