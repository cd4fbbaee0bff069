import type { VersionContent } from '@koinon/shared/documents/versions';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { itemsToRestore } from './agenda-nodes-model.ts';
import type { ItemToRestore } from './agenda-nodes-model.ts';
import styles from './Versions.module.css';
import type { BringingBack } from './versions-of.ts';

interface BringItemsBackProps {
  readonly back: Extract<BringingBack, { readonly kind: 'items' }>;
  readonly content: VersionContent;
  readonly current: VersionContent;
  /** How the version is called. */
  readonly called: string;
  /** `what`: to be told. */
  readonly onDone: (what: string) => void;
}

/** Items of an earlier agenda, one by one: the record may have dealt with others since. */
export function BringItemsBack({ back, content, current, called, onDone }: BringItemsBackProps) {
  const t = useTranslations('versions');
  const common = useTranslations('common');
  const [asks, setAsks] = useState<ItemToRestore | null>(null);
  if (content.kind !== 'agenda' || current.kind !== 'agenda') return null;
  const items = itemsToRestore(content.items, current.items);
  if (items.length === 0) return null;
  return (
    <section className={styles['items']} aria-label={t('items')}>
      <h3>{t('items')}</h3>
      <ul>
        {items.map((one) => {
          const title = back.titleOf(one);
          return (
            <li key={one.item.id}>
              <span dir="auto">
                {t(one.state === 'gone' ? 'itemGone' : 'itemChanged', { title })}
              </span>
              <Button
                size="s"
                icon={<History aria-hidden size={18} />}
                label={t('bringItemBack', { title })}
                onPress={() => setAsks(one)}
              >
                {t('bringBack')}
              </Button>
            </li>
          );
        })}
      </ul>
      {asks !== null && (
        <ConfirmDialog
          title={t('bringItemBack', { title: back.titleOf(asks) })}
          confirm={t('bringBack')}
          cancel={common('cancel')}
          onCancel={() => setAsks(null)}
          onConfirm={() => {
            back.restore(asks);
            setAsks(null);
            onDone(t('itemBack', { title: back.titleOf(asks) }));
          }}
        >
          <p>{t('itemMeaning', { title: back.titleOf(asks), version: called })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
