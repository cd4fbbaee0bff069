import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { lazyPart } from '../ui/part.ts';
import type { AgendaItem } from './agenda-model.ts';
import type { AgendaSetting } from './agenda-setting.ts';
import { AgendaReading } from './AgendaReading.tsx';
import type { OpeningItems } from './AgendaReading.tsx';
import styles from './AgendaSpine.module.css';
import type { WritableAgenda } from './agenda-setting.ts';

interface AgendaSpineProps extends OpeningItems {
  readonly items: readonly AgendaItem[];
  readonly setting: AgendaSetting;
  /** For those who may change the agenda. */
  readonly model?: WritableAgenda | undefined;
}

const AgendaEditing = lazyPart(async () => (await import('./AgendaEditing.tsx')).AgendaEditing);

/** The agenda as a spine: its items in order, the open one marked. */
export function AgendaSpine(props: AgendaSpineProps) {
  const { items, model } = props;
  const t = useTranslations('agenda');
  const [editing, setEditing] = useState(false);
  const reading = <AgendaReading {...props} />;
  return (
    <div className={styles['agenda']}>
      {items.length === 0 && (
        <p className={styles['empty']}>
          {t('empty')} {t(model === undefined ? 'emptyForReaders' : 'emptyForKeepers')}
        </p>
      )}
      {editing && model !== undefined ? (
        <Suspense fallback={reading}>
          <AgendaEditing items={items} setting={props.setting} model={model} />
        </Suspense>
      ) : (
        reading
      )}
      {model !== undefined && (
        <div className={styles['foot']}>
          <Button kind="quiet" onPress={() => setEditing(!editing)} expanded={editing}>
            {editing ? t('done') : t('edit')}
          </Button>
        </div>
      )}
    </div>
  );
}
