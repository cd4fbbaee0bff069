import type { VersionContent } from '@koinon/shared/documents/versions';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { itemsToRestore } from './agenda-nodes-model.ts';
import type { ItemToRestore } from './agenda-nodes-model.ts';
import { keepVersion } from './version-requests.ts';
import styles from './Versions.module.css';
import { bringBack } from './versions-of.ts';
import type { Bringing, BringingBack, VersionsOf } from './versions-of.ts';

interface BringItemsBackProps {
  readonly of: VersionsOf;
  readonly back: Extract<BringingBack, { readonly kind: 'items' }>;
  readonly content: VersionContent;
  /** What is there now, as far as it was looked at. */
  readonly current: VersionContent;
  /** How the version is called. */
  readonly called: string;
  /** `what`: to be told. */
  readonly onDone: (what: string) => void;
  /** What is there now is another. */
  readonly onMoved: () => void;
}

/** Items of an earlier agenda, one by one: the record may have dealt with others since. */
export function BringItemsBack(props: BringItemsBackProps) {
  const { of, back, content, current, called, onDone, onMoved } = props;
  const t = useTranslations('versions');
  const common = useTranslations('common');
  const [asked, setAsks] = useState<string | null>(null);
  const [hindered, setHindered] = useState<Exclude<Bringing, 'done'> | null>(null);
  if (content.kind !== 'agenda' || current.kind !== 'agenda') return null;
  const items = itemsToRestore(content.items, current.items);
  if (items.length === 0) return null;
  const asks = items.find(({ item }) => item.id === asked) ?? null;
  const ask = (id: string | null) => {
    setAsks(id);
    setHindered(null);
  };
  const bring = async (one: ItemToRestore) => {
    const keep = async () => (await keepVersion(of.place, null)).ok;
    const brought = await bringBack(of, current, keep, () => back.restore(one));
    if (brought === 'done') {
      ask(null);
      onDone(t('itemBack', { title: back.titleOf(one) }));
      return;
    }
    setHindered(brought);
    if (brought === 'moved') onMoved();
  };
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
                onPress={() => ask(one.item.id)}
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
          onCancel={() => ask(null)}
          onConfirm={() => void bring(asks)}
        >
          <p>{t('itemMeaning', { title: back.titleOf(asks), version: called })}</p>
          {hindered !== null && (
            <Notice tone="heed" urgent>
              {t(hindered)}
            </Notice>
          )}
        </ConfirmDialog>
      )}
    </section>
  );
}
