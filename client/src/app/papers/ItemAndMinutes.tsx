import { ScrollText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ItemLine } from '../../meeting/ItemLine.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ItemAndMinutes.module.css';
import type { Read, Reading } from './reading.ts';

interface ItemAndMinutesProps {
  readonly view: MeetingView;
  readonly reading: Reading | null;
  readonly onRead: Read;
}

/** The item before the meeting, and the way to its minutes. */
export function ItemAndMinutes({ view, reading, onRead }: ItemAndMinutesProps) {
  const t = useTranslations('meeting');
  const minutes = reading?.kind === 'minutes';
  return (
    <div className={styles['line']}>
      <ItemLine view={view} />
      <Button
        onPress={() => onRead(minutes ? null : { kind: 'minutes' })}
        expanded={minutes}
        icon={<ScrollText aria-hidden size={20} />}
      >
        {t('minutes')}
      </Button>
    </div>
  );
}
