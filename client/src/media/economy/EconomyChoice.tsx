import { Gauge } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MediaRoom } from '../media-room.ts';
import { ECONOMY_MODES } from './modes.ts';
import type { EconomyMode } from './modes.ts';

interface EconomyChoiceProps {
  readonly room: Pick<MediaRoom, 'setMode'>;
  readonly mode: EconomyMode;
}

/** Everything, less, or sound alone: one press away, also on a phone. */
export function EconomyChoice({ room, mode }: EconomyChoiceProps) {
  const t = useTranslations('economy');
  const items = ECONOMY_MODES.map((id) => ({
    id,
    words: t(`modes.${id}.name`),
    hint: t(`modes.${id}.hint`),
  }));
  return (
    <MenuButton
      label={t('chosen', { mode: t(`modes.${mode}.name`) })}
      icon={<Gauge aria-hidden />}
      items={items}
      chosen={mode}
      onChoose={(id) => {
        const chosen = ECONOMY_MODES.find((one) => one === id);
        if (chosen !== undefined) room.setMode(chosen);
      }}
    />
  );
}
