import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { X } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { FilePick } from '../ui/FilePick.tsx';
import styles from './AgendaEditing.module.css';
import { ACCEPTED, sendAttachment } from './attachment-upload.ts';
import type { UploadFault } from './attachment-upload.ts';
import { attachmentPath, fileSize } from './attachments.ts';
import type { ItemDetailsProps } from './ItemDetails.tsx';

type Sending =
  | { readonly status: 'idle' }
  /** `part` goes from 0 to 1. */
  | { readonly status: 'sending'; readonly name: string; readonly part: number }
  | { readonly status: 'refused'; readonly name: string; readonly fault: UploadFault };

/** Files that belong to an item: chosen or dropped here, and sent at once. */
export function AttachmentsField({ item, setting, model }: ItemDetailsProps) {
  const t = useTranslations('agenda');
  const [over, setOver] = useState(false);
  const { sending, send } = useSending(item.id, setting.attachments, model);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void send(file);
  };
  return (
    <div className={styles['group']} role="group" aria-label={t('attachments')}>
      <span className={styles['label']}>{t('attachments')}</span>
      <ul className={styles['list']}>
        {item.attachments.map((attachment) => (
          <li key={`${attachment.blob} ${attachment.name}`} className={styles['entry']}>
            <span>
              <a
                href={attachmentPath(setting, attachment)}
                target="_blank"
                rel="noopener noreferrer"
              >
                <bdi>{attachment.name}</bdi>
              </a>{' '}
              <Size bytes={attachment.size} />
            </span>
            <Button
              kind="quiet"
              label={t('removeFile', { name: attachment.name })}
              onPress={() =>
                model.change(item.id, {
                  attachments: item.attachments.filter((one) => one !== attachment),
                })
              }
              icon={<X aria-hidden size={18} />}
            >
              {null}
            </Button>
          </li>
        ))}
      </ul>
      <div
        className={classes(styles['drop'], over && styles['over'])}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FilePick label={t('addFile')} accept={ACCEPTED} onPick={(file) => void send(file)} />
        <p className={styles['hint']}>{t('dropHint')}</p>
        <SendingWords sending={sending} />
      </div>
    </div>
  );
}

/** Sends a file and hangs it on the item as that stands when it has arrived. */
function useSending(id: string, path: string, model: ItemDetailsProps['model']) {
  const [sending, setSending] = useState<Sending>({ status: 'idle' });
  const running = useRef(false);
  const send = async (file: File) => {
    if (running.current) return;
    running.current = true;
    const { name } = file;
    setSending({ status: 'sending', name, part: 0 });
    const sent = await sendAttachment(path, file, (part) =>
      setSending({ status: 'sending', name, part }),
    );
    running.current = false;
    if (!sent.ok) {
      setSending({ status: 'refused', name, fault: sent.fault });
      return;
    }
    setSending({ status: 'idle' });
    const now = model.items.get().find((one) => one.id === id)?.attachments ?? [];
    const others = now.filter((one) => one.blob !== sent.attachment.blob || one.name !== name);
    model.change(id, { attachments: [...others, sent.attachment] });
  };
  return { sending, send };
}

function SendingWords({ sending }: { readonly sending: Sending }) {
  const t = useTranslations('agenda');
  if (sending.status === 'idle') return null;
  const { name } = sending;
  if (sending.status === 'refused') {
    return (
      <p className={styles['fault']} role="alert">
        {t(`refusedFile.${sending.fault}`, { name })}
      </p>
    );
  }
  return (
    <label className={styles['hint']}>
      {t('sending', { name })}
      <progress className={styles['progress']} value={sending.part} />
    </label>
  );
}

function Size({ bytes }: { readonly bytes: number }) {
  const format = useFormatter();
  const { value, unit } = fileSize(bytes);
  return <span className={styles['hint']}>{format.number(value, { style: 'unit', unit })}</span>;
}
