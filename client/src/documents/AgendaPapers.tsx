import type { AgendaAttachment } from '@koinon/shared/documents/agenda';
import { ExternalLink, Image, Paperclip } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { lazyPart } from '../ui/part.ts';
import type { AgendaItem } from './agenda-model.ts';
import type { AgendaSetting } from './agenda-setting.ts';
import styles from './AgendaSpine.module.css';
import { attachmentPath, fileSize } from './attachments.ts';

interface AgendaPapersProps {
  readonly item: AgendaItem;
  readonly setting: AgendaSetting;
  readonly onMoveProposal: ((item: AgendaItem) => void) | undefined;
}

const AttachmentView = lazyPart(async () => (await import('./AttachmentView.tsx')).AttachmentView);

/** What belongs to an item: links, files, and the text of what is proposed. */
export function AgendaPapers({ item, setting, onMoveProposal }: AgendaPapersProps) {
  const t = useTranslations('agenda');
  const { links, attachments, proposal } = item;
  return (
    <>
      {links.length + attachments.length > 0 && (
        <ul className={styles['papers']} aria-label={t('papers')}>
          {links.map(({ href, label }) => (
            <li key={`${href} ${label}`}>
              <a className={styles['paper']} href={href} target="_blank" rel="noopener noreferrer">
                <ExternalLink aria-hidden size={16} />
                <span dir="auto">{label === '' ? href : label}</span>
                <span className={hidden['hidden']}> {t('newTab')}</span>
              </a>
            </li>
          ))}
          {attachments.map((attachment) => (
            <li key={`${attachment.blob} ${attachment.name}`}>
              <Attachment attachment={attachment} path={attachmentPath(setting, attachment)} />
            </li>
          ))}
        </ul>
      )}
      {proposal.trim() !== '' && (
        <details className={styles['proposal']}>
          <summary>{t('proposal')}</summary>
          <p dir="auto">{proposal}</p>
          {onMoveProposal !== undefined && (
            <Button onPress={() => onMoveProposal(item)}>{t('moveProposal')}</Button>
          )}
        </details>
      )}
    </>
  );
}

interface AttachmentProps {
  readonly attachment: AgendaAttachment;
  readonly path: string;
}

/** Pictures, and PDF where the browser shows them, over the page; everything else in a tab of its own. */
function Attachment({ attachment, path }: AttachmentProps) {
  const t = useTranslations('agenda');
  const format = useFormatter();
  const [shown, setShown] = useState(false);
  const { name, type, size } = attachment;
  const isPicture = type.startsWith('image/');
  const isShown = isPicture || (type === 'application/pdf' && navigator.pdfViewerEnabled);
  const amount = fileSize(size);
  const words = (
    <>
      {isPicture ? <Image aria-hidden size={16} /> : <Paperclip aria-hidden size={16} />}
      <bdi>{name}</bdi>
      <span className={styles['size']}>
        {format.number(amount.value, { style: 'unit', unit: amount.unit })}
      </span>
    </>
  );
  if (!isShown) {
    return (
      <a className={styles['paper']} href={path} target="_blank" rel="noopener noreferrer">
        {words}
        <span className={hidden['hidden']}> {t('newTab')}</span>
      </a>
    );
  }
  return (
    <>
      <button type="button" className={styles['paper']} onClick={() => setShown(true)}>
        {words}
      </button>
      {shown && (
        <Suspense>
          <AttachmentView attachment={attachment} path={path} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  );
}
