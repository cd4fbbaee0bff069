import { ScrollText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ItemLine } from '../../meeting/ItemLine.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ItemAndMinutes.module.css';

interface ItemAndMinutesProps {
  readonly view: MeetingView;
  readonly reading: boolean;
  readonly onRead: (reading: boolean) => void;
}

/** The item before the meeting, and the way to its minutes. */
export function ItemAndMinutes({ view, reading, onRead }: ItemAndMinutesProps) {
  const t = useTranslations('meeting');
  return (
    <div className={styles['line']}>
      <ItemLine view={view} />
      <Button
        onPress={() => onRead(!reading)}
        expanded={reading}
        icon={<ScrollText aria-hidden size={20} />}
      >
        {t('minutes')}
      </Button>
    </div>
  );
}
