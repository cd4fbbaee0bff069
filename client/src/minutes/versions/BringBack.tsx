import type { VersionContent } from '@koinon/shared/documents/versions';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { changesIn, comparison } from './difference-model.ts';
import { keepVersion } from './version-requests.ts';
import { bringBack } from './versions-of.ts';
import type { Bringing, BringingBack, VersionsOf } from './versions-of.ts';

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
  const [hindered, setHindered] = useState<Exclude<Bringing, 'done'> | null>(null);
  const then = of.textOf(content);
  const [seen, setSeen] = useState(() => of.current());
  const count = changesIn(comparison(of.textOf(seen), then, of.mention));
  const bring = async () => {
    if (count === 0) return onCancel();
    const keep = async () => (await keepVersion(of.place, null)).ok;
    const brought = await bringBack(of, seen, keep, () => back.restore(then));
    if (brought === 'done') return onDone(t('broughtBack'));
    setSeen(of.current());
    setHindered(brought);
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
