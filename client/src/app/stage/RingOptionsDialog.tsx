import { useTranslations } from 'use-intl';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { RingOptions } from './ring-options.ts';

interface RingOptionsDialogProps {
  readonly options: RingOptions;
  readonly onChoose: (options: RingOptions) => void;
  readonly onClose: () => void;
}

/** What is chosen shows at once; nothing has to be confirmed. */
export function RingOptionsDialog({ options, onChoose, onClose }: RingOptionsDialogProps) {
  const t = useTranslations('ring');
  const layouts = [
    { value: 'auto', words: t('auto') },
    { value: 'round', words: t('round') },
    { value: 'rows', words: t('rows') },
  ] as const;
  return (
    <AskDialog
      title={t('options')}
      confirm={t('optionsDone')}
      onConfirm={onClose}
      onCancel={onClose}
    >
      <Choices
        label={t('layout')}
        options={layouts}
        chosen={options.layout}
        onChoose={(value) => {
          const layout = layouts.find((one) => one.value === value)?.value ?? 'auto';
          onChoose({ ...options, layout });
        }}
      />
      <Switch
        label={t('talkShare')}
        hint={t('talkShareHint')}
        on={options.talk}
        onChange={(talk) => onChoose({ ...options, talk })}
      />
    </AskDialog>
  );
}
