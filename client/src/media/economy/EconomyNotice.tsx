import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { MediaRoom } from '../media-room.ts';
import { STEPS } from './ladder.ts';

interface EconomyNoticeProps {
  readonly room: Pick<MediaRoom, 'tryMore'> | null;
  /** How many steps of the ladder are given up. */
  readonly rung: number;
}

/** What the line made give up, and what is kept. */
export function EconomyNotice({ room, rung }: EconomyNoticeProps) {
  const t = useTranslations('economy');
  const last = STEPS[rung - 1];
  if (last === undefined) return null;
  return (
    <div role="status" data-rung={rung}>
      <Notice tone="heed" action={<Button onPress={() => room?.tryMore()}>{t('tryNow')}</Button>}>
        {t(`line.${last}`)} {t('votes')}
      </Notice>
    </div>
  );
}
