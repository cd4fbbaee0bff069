import { History, ScrollText } from 'lucide-react';
import { Suspense } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { ItemLine } from '../../meeting/ItemLine.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import styles from './ItemAndMinutes.module.css';
import type { Read, Reading } from './reading.ts';

interface ItemAndMinutesProps {
  readonly view: MeetingView;
  readonly reading: Reading | null;
  readonly onRead: Read;
}

const LateOffer = lazyPart(async () => (await import('./MinutesLateOffer.tsx')).MinutesLateOffer);

/** The item before the meeting, the way to its minutes, and the way back to what was missed. */
export function ItemAndMinutes({ view, reading, onRead }: ItemAndMinutesProps) {
  const t = useTranslations('meeting');
  // It is no part of the first picture, and asks for no words of its own.
  const spoken = 'refusals' in useMessages();
  const minutes = reading?.kind === 'minutes';
  const soFar = reading?.kind === 'so-far';
  return (
    <>
      <div className={styles['line']}>
        <ItemLine view={view} />
        <div className={styles['papers']}>
          <Button
            onPress={() => onRead(minutes ? null : { kind: 'minutes' })}
            expanded={minutes}
            icon={<ScrollText aria-hidden size={20} />}
          >
            {t('minutes')}
          </Button>
          <Button
            onPress={() => onRead(soFar ? null : { kind: 'so-far' })}
            expanded={soFar}
            icon={<History aria-hidden size={20} />}
          >
            {t('soFar')}
          </Button>
        </div>
      </div>
      {spoken && (
        <Suspense>
          <LateOffer view={view} onShow={() => onRead({ kind: 'so-far' })} />
        </Suspense>
      )}
    </>
  );
}
