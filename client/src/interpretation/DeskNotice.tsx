import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { DeskState } from './model.ts';

interface DeskNoticeProps {
  readonly state: DeskState;
  readonly onTakeOver: () => void;
}

/** Warns about what else goes on in my channel. */
export function DeskNotice({ state, onTakeOver }: DeskNoticeProps) {
  const t = useTranslations('interpretation');
  if (state.kind === 'free' || state.kind === 'mine') return null;
  if (state.kind === 'mine-lost') {
    return (
      <Notice tone="heed" urgent>
        {t('selfVanished')}
      </Notice>
    );
  }
  return (
    <Notice
      tone="heed"
      action={
        <Button kind="act" onPress={onTakeOver}>
          {t('takeOver')}
        </Button>
      }
    >
      {t(state.kind === 'engaged' ? 'engaged' : 'vanished', { name: state.by })}
    </Notice>
  );
}
