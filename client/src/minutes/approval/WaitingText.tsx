import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './approval.module.css';
import { waitingText } from './approval-requests.ts';
import { KeptSections } from './KeptSections.tsx';
import { RefusedStep } from './RefusedStep.tsx';
import { useAsked } from './use-asked.ts';
import { useMention } from './use-mention.ts';

interface WaitingTextProps {
  readonly path: string;
  readonly view: MeetingView;
  /** The earlier sitting. */
  readonly meeting: string;
  /** When its minutes were sent, milliseconds since 1970: sent again they say something else. */
  readonly sentAt: number;
  /** Of the earlier sitting, in the reader's language. */
  readonly title: string;
  readonly onClose: () => void;
}

/** What this sitting is asked to approve, to be read before it does. Open as long as it is there. */
export function WaitingText({ path, view, meeting, sentAt, title, onClose }: WaitingTextProps) {
  const t = useTranslations('approval');
  const asked = useAsked(`${meeting} ${sentAt}`, () => waitingText(path, meeting));
  const mention = useMention(view);
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
            <Heading slot="title" className={styles['heading'] ?? ''}>
              {t('waiting.of', { title })}
            </Heading>
            <Button
              kind="quiet"
              label={t('waiting.close')}
              onPress={onClose}
              icon={<X aria-hidden />}
            >
              {null}
            </Button>
          </div>
          <p>{t('waiting.proseOnly')}</p>
          {asked === null && <p>{t('loading')}</p>}
          {asked?.ok === false && <RefusedStep code={asked.code} />}
          {asked?.ok === true && (
            <div className={styles['text']}>
              <KeptSections
                sections={asked.result.sections}
                language={asked.result.language}
                mention={mention}
              />
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
