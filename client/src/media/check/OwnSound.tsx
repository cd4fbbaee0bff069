import type { SoundReport } from '@koinon/shared/media/sound-report';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SoundAdvice } from './SoundAdvice.tsx';
import { useOwnSound } from './use-own-sound.ts';
import type { ReportsTo } from './use-own-sound.ts';

interface OwnSoundProps {
  /** One's own microphone while it is open. */
  readonly track: MediaStreamTrack | null;
  readonly room: ReportsTo | null;
  /** The sound check, to be opened where something is wrong. */
  readonly check: ReactNode;
}

/** Listens to my own microphone while I speak, and says what is wrong with it and what to do. */
export function OwnSound({ track, room, check }: OwnSoundProps) {
  const report = useOwnSound(track, room);
  const [open, setOpen] = useState(false);
  const wrong = report !== null && report.verdicts.length > 0 ? report : null;
  return wrong === null && !open ? null : (
    <OnceSpoken>
      {wrong !== null && <Advised report={wrong} onOpen={() => setOpen(true)} />}
      {open && <Check onClose={() => setOpen(false)}>{check}</Check>}
    </OnceSpoken>
  );
}

interface AdvisedProps {
  readonly report: SoundReport;
  readonly onOpen: () => void;
}

function Advised({ report, onOpen }: AdvisedProps) {
  const t = useTranslations('sound');
  return (
    <Notice tone="heed" action={<Button onPress={onOpen}>{t('open')}</Button>}>
      <SoundAdvice report={report} /> {t('told')}
    </Notice>
  );
}

interface CheckProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** It stays open when what was wrong is mended in it. */
function Check({ onClose, children }: CheckProps) {
  const t = useTranslations('sound');
  return (
    <AskDialog title={t('open')} confirm={t('done')} onConfirm={onClose} onCancel={onClose}>
      {children}
    </AskDialog>
  );
}
