import type { RecordingView } from '@koinon/shared/recording/view';
import { useRef } from 'react';
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
  const place = useRef<HTMLDivElement>(null);
  const again = (id: string) => {
    // The button goes, and whoever pressed it is not to be sent to the top of the page.
    place.current?.focus();
    void makeAgain(path, id).then(reload);
  };
  return (
    <>
      {recordings?.map(({ id, stage }) => (
        <Going key={id} stage={stage} />
      ))}
      <div ref={place} tabIndex={-1} role="status">
        {recordings?.map(({ id, stage }) => (
          <Failed key={id} stage={stage} onAgain={() => again(id)} />
        ))}
      </div>
    </>
  );
}

type StageProps = Pick<RecordingView, 'stage'>;

/** What is said now may be lost: that cannot wait. */
function Going({ stage }: StageProps) {
  const t = useTranslations('recording');
  if (stage.kind !== 'recording' || stage.trouble === null) return null;
  return (
    <Notice tone="heed" urgent>
      {t(`trouble.${stage.trouble}`)}
    </Notice>
  );
}

function Failed({ stage, onAgain }: StageProps & { readonly onAgain: () => void }) {
  const t = useTranslations('recording');
  if (stage.kind !== 'failed') return null;
  return (
    <Notice tone="heed" action={<Button onPress={onAgain}>{t('again')}</Button>}>
      {t(`failed.${stage.because}`)}
    </Notice>
  );
}
