import { useTranslations } from 'use-intl';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { RecordStream } from '../../meeting/RecordStream.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { PollCard } from '../../voting/PollCard.tsx';
import { PollHistory } from '../../voting/PollHistory.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { MotionsAndDecisions } from '../papers/MotionsAndDecisions.tsx';
import { Paper } from '../papers/Paper.tsx';
import type { Reading } from '../papers/reading.ts';
import styles from './Gallery.module.css';
import type { PlaceProps } from './place.ts';

const LATEST = 12;

interface GallerySideProps extends PlaceProps {
  readonly reading: Reading | null;
  readonly onRead: (reading: Reading | null) => void;
}

/** What the gallery can read beside the picture. */
export function GallerySide(props: GallerySideProps) {
  const { view, session, reading, onRead } = props;
  const t = useTranslations('meeting');
  return (
    <Scrolled label={t('lists')} className={styles['side']}>
      <PollCard view={view} clock={session} />
      {reading && <Paper {...props} reading={reading} onRead={onRead} />}
      <Agenda path={props.path} view={view} session={session} />
      <SpeakingList view={view} clock={session} />
      <MotionsAndDecisions {...props} />
      <PollHistory view={view} />
      <RecordStream view={view} most={LATEST} />
    </Scrolled>
  );
}
