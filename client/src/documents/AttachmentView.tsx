import type { AgendaAttachment } from '@koinon/shared/documents/agenda';
import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './AttachmentView.module.css';
import { PdfPages } from './PdfPages.tsx';

interface AttachmentViewProps {
  readonly attachment: AgendaAttachment;
  readonly path: string;
  readonly onClose: () => void;
}

/** A picture or a PDF that belongs to an item, over the page. Open as long as it is there. */
export function AttachmentView({ attachment, path, onClose }: AttachmentViewProps) {
  const { name, type } = attachment;
  const t = useTranslations('agenda');
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
              <bdi>{name}</bdi>
            </Heading>
            <Button kind="quiet" label={t('closeView')} onPress={onClose} icon={<X aria-hidden />}>
              {null}
            </Button>
          </div>
          {type.startsWith('image/') ? (
            <img className={styles['picture']} src={path} alt={name} />
          ) : (
            <PdfPages name={name} path={path} />
          )}
          <a href={path} target="_blank" rel="noopener noreferrer">
            {t('openInTab')}
          </a>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
