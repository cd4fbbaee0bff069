import type { Version } from '@koinon/shared/documents/versions';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Asked } from '../approval/approval-requests.ts';
import { useAsked } from '../approval/use-asked.ts';
import { fetchVersions } from './version-requests.ts';
import type { VersionsPlace } from './version-requests.ts';
import styles from './Versions.module.css';
import { VersionsDesk } from './VersionsDesk.tsx';
import type { VersionsOf } from './versions-of.ts';

interface VersionsDialogProps {
  readonly of: VersionsOf;
  readonly onClose: () => void;
}

/** The versions of a document over the page. Open as long as it is there. */
export function VersionsDialog({ of, onClose }: VersionsDialogProps) {
  const t = useTranslations('versions');
  const { asked, again } = useVersions(of.place);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <div className={styles['top']}>
            <Heading slot="title" className={styles['title'] ?? ''}>
              {t('title', { title: of.title })}
            </Heading>
            <Button kind="quiet" label={t('close')} onPress={onClose} icon={<X aria-hidden />}>
              {null}
            </Button>
          </div>
          {asked === null && <p>{t('loading')}</p>}
          {asked?.ok === false && (
            <Notice
              tone="heed"
              urgent
              action={
                asked.code !== 'not-your-role' && <Button onPress={again}>{t('tryAgain')}</Button>
              }
            >
              {t(asked.code === 'not-your-role' ? 'refused' : 'failed')}
            </Notice>
          )}
          {asked?.ok === true && <VersionsDesk of={of} versions={asked.result} onChanged={again} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The versions; those known before stay until they are there anew. */
function useVersions(place: VersionsPlace) {
  const [turn, setTurn] = useState(0);
  const latest = useAsked(`${place.document} ${turn}`, () => fetchVersions(place));
  const [asked, setAsked] = useState<Asked<readonly Version[]> | null>(null);
  useEffect(() => {
    if (latest !== null) setAsked(latest);
  }, [latest]);
  return { asked, again: () => setTurn((before) => before + 1) };
}
