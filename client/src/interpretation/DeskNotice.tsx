import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DeskKey } from './DeskKey.tsx';
import type { DeskKeys } from './DeskKey.tsx';
import { shortcut } from './keys.ts';
import type { DeskState } from './model.ts';

interface DeskNoticeProps {
  readonly state: DeskState;
  readonly keys: DeskKeys;
  readonly onTakeOver: () => void;
}

/** Warns about what else goes on in my channel. */
export function DeskNotice({ state, keys, onTakeOver }: DeskNoticeProps) {
  const t = useTranslations('booth');
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
        <Button kind="act" onPress={onTakeOver} keys={shortcut(keys, 'take-over')}>
          {t('takeOver')} <DeskKey keys={keys} action="take-over" />
        </Button>
      }
    >
      {t(state.kind === 'engaged' ? 'engaged' : 'vanished', { name: state.by })}
    </Notice>
  );
}
