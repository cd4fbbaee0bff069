import type { RecordingView } from '@koinon/shared/recording/view';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { makeAgain } from './requests.ts';
import { useRecordings } from './use-recordings.ts';

interface RecordingTroublesProps {
  readonly path: string;
  readonly view: MeetingView;
}

/** Beside a sitting it is asked less often than on the page of recordings. */
const LOOK_EVERY_MS = 10_000;

/** For chair and clerk: what is wrong with a recording of this sitting, and nothing where nothing is. */
export function RecordingTroubles({ path, view }: RecordingTroublesProps) {
  const { recordings, reload } = useRecordings(path, view.state.recordings, LOOK_EVERY_MS);
  return recordings?.map((one) => (
    <Trouble
      key={one.id}
      stage={one.stage}
      onAgain={() => void makeAgain(path, one.id).then(reload)}
    />
  ));
}

interface TroubleProps extends Pick<RecordingView, 'stage'> {
  readonly onAgain: () => void;
}

function Trouble({ stage, onAgain }: TroubleProps) {
  const t = useTranslations('recording');
  if (stage.kind === 'recording' && stage.trouble !== null) {
    return (
      <Notice tone="heed" urgent>
        {t(`trouble.${stage.trouble}`)}
      </Notice>
    );
  }
  if (stage.kind !== 'failed') return null;
  return (
    <Notice tone="heed" action={<Button onPress={onAgain}>{t('again')}</Button>}>
      {t(`failed.${stage.because}`)}
    </Notice>
  );
}
