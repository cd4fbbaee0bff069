import { Settings2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import type { RingOptions } from './ring-options.ts';
import styles from './RingOptionsButton.module.css';

interface RingOptionsButtonProps {
  readonly options: RingOptions;
  readonly onChoose: (options: RingOptions) => void;
}

const RingOptionsDialog = lazyPart(
  async () => (await import('./RingOptionsDialog.tsx')).RingOptionsDialog,
);

/** How the picture is drawn on this screen. */
export function RingOptionsButton({ options, onChoose }: RingOptionsButtonProps) {
  const t = useTranslations('ring');
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['place']}>
      <Button
        kind="quiet"
        label={t('options')}
        icon={<Settings2 aria-hidden />}
        onPress={() => setOpen(true)}
      >
        {null}
      </Button>
      {open && (
        <Suspense>
          <RingOptionsDialog options={options} onChoose={onChoose} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
