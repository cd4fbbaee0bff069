import type { RecordingFile, RecordingView } from '@koinon/shared/recording/view';
import { Suspense, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { lazyPart } from '../ui/part.ts';
import { KeepForm } from './KeepForm.tsx';
import { recordingActions } from './model.ts';
import { clockOf } from './player-model.ts';
import { fileAddress, makeAgain } from './requests.ts';
import styles from './Recordings.module.css';
import { useRecordings } from './use-recordings.ts';

interface RecordingListProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** Whether this person decides over them. */
  readonly keeps: boolean;
}

const GIVEN_HERE = ['PublishRecording', 'KeepRecording', 'DeleteRecording'];

const Player = lazyPart(async () => (await import('./Player.tsx')).Player);
const ConfirmDialog = lazyPart(async () => (await import('../ui/ConfirmDialog.tsx')).ConfirmDialog);

/** The recordings of a sitting: to be played and saved; for chair and clerk also to be decided over. */
export function RecordingList(props: RecordingListProps) {
  const { path, view, session, keeps } = props;
  const t = useTranslations('recording');
  const { recordings, offline, reload } = useRecordings(path, view.state.recordings);
  return (
    <div className={styles['list']}>
      {offline && (
        <Notice tone="heed" action={<Button onPress={() => void reload()}>{t('again')}</Button>}>
          {t('offline')}
        </Notice>
      )}
      {recordings?.length === 0 && <p>{t(keeps ? 'none' : 'nonePublic')}</p>}
      {recordings?.map((one) => (
        <article key={one.id} className={styles['recording']} data-testid="recording">
          <Heading one={one} />
          <Stage {...props} one={one} onAgain={() => void makeAgain(path, one.id).then(reload)} />
        </article>
      ))}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}

interface OneProps {
  readonly one: RecordingView;
}

function Heading({ one }: OneProps) {
  const t = useTranslations('recording');
  const times = useTimes();
  const day = times.day(one.from);
  const from = times.time(one.from);
  return (
    <h3 className={styles['name']}>
      {one.to === null
        ? t('going', { day, from })
        : t('name', { day, from, to: times.time(one.to) })}
    </h3>
  );
}

interface StageProps extends RecordingListProps, OneProps {
  readonly onAgain: () => void;
}

function Stage(props: StageProps) {
  const { one, path, keeps, onAgain } = props;
  const { stage } = one;
  const t = useTranslations('recording');
  switch (stage.kind) {
    case 'recording':
      return (
        <>
          <p>{t('stage.recording')}</p>
          {stage.trouble !== null && (
            <Notice tone="heed" urgent>
              {t(`trouble.${stage.trouble}`)}
            </Notice>
          )}
        </>
      );
    case 'making':
      return (
        <p role="status">
          <progress className={styles['progress']} max={100} value={stage.percent} aria-hidden />{' '}
          {t('stage.making', { percent: Math.round(stage.percent) })}
        </p>
      );
    case 'failed':
      return (
        <Notice
          tone="heed"
          action={keeps ? <Button onPress={onAgain}>{t('again')}</Button> : undefined}
        >
          {t(`failed.${stage.because}`)}
        </Notice>
      );
    case 'deleted':
      return <p>{t(`stage.${stage.because}`)}</p>;
    case 'ready':
      return (
        <>
          <Suspense>
            <Player made={stage} address={(name) => fileAddress(path, one.id, name)} />
          </Suspense>
          <Files path={path} recording={one.id} files={stage.files} length={stage.length} />
          {keeps && <Decide {...props} />}
        </>
      );
    default:
      return stage satisfies never;
  }
}

interface FilesProps {
  readonly path: string;
  readonly recording: string;
  readonly files: readonly RecordingFile[];
  readonly length: number;
}

const BYTES_IN_MB = 1_000_000;

function Files({ path, recording, files, length }: FilesProps) {
  const t = useTranslations('recording');
  const format = useFormatter();
  const size = (bytes: number) =>
    format.number(Math.max(0.1, bytes / BYTES_IN_MB), {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    });
  return (
    <details>
      <summary className={styles['summary']}>{t('files')}</summary>
      <ul className={styles['files']}>
        {files.map(({ name, kind, channel, bytes }) => (
          <li key={name}>
            <a
              className={styles['link']}
              href={`${fileAddress(path, recording, name)}?save`}
              download={name}
            >
              {`${t('save')}: ${t(`file.${kind}`, { language: channel === null ? '' : channelName(channel) })}`}
            </a>{' '}
            <span>{t('stage.ready', { length: clockOf(length), size: size(bytes) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What chair and clerk decide over a recording that is ready. */
function Decide({ one, session }: StageProps) {
  const t = useTranslations('recording');
  const common = useTranslations('common');
  const [asking, setAsking] = useState<'publish' | 'delete' | null>(null);
  const { publish, keep, remove } = recordingActions(session);
  const confirm = () => {
    setAsking(null);
    if (asking === 'publish') publish(one.id, true);
    if (asking === 'delete') remove(one.id);
  };
  return (
    <div className={styles['decide']}>
      <p>{t(one.published ? 'published' : 'unpublished')}</p>
      <div className={styles['buttons']}>
        {one.published ? (
          <Button onPress={() => publish(one.id, false)}>{t('unpublish')}</Button>
        ) : (
          <Button kind="act" onPress={() => setAsking('publish')}>
            {t('publish')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => setAsking('delete')}>
          {t('delete')}
        </Button>
      </div>
      <KeepForm until={one.until} onKeep={(until) => keep(one.id, until)} />
      {asking !== null && (
        <Suspense>
          <ConfirmDialog
            title={t(`${asking}Question`)}
            confirm={t(asking)}
            cancel={common('cancel')}
            onConfirm={confirm}
            onCancel={() => setAsking(null)}
          >
            <p>{t(`${asking}Means`)}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
