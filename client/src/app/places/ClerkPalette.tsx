import { Terminal } from 'lucide-react';
import { Suspense, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import type { PaletteEntry } from '../../ui/palette/palette-model.ts';
import { usePaletteKey } from '../../ui/palette/use-palette-key.ts';

interface ClerkPaletteProps {
  /** What every capability offers, in the order in which it is shown. */
  readonly entries: readonly PaletteEntry[];
}

const Palette = lazyPart(async () => (await import('../../ui/palette/Palette.tsx')).Palette);

/** Everything that can be done from here, by typing a name and what happens. */
export function ClerkPalette({ entries }: ClerkPaletteProps) {
  const t = useTranslations('palette');
  const [open, setOpen] = useState(false);
  const toggle = useCallback(() => setOpen((before) => !before), []);
  usePaletteKey(toggle);
  return (
    <>
      <Button
        size="s"
        onPress={() => setOpen(true)}
        keys="Control+K"
        icon={<Terminal aria-hidden size={18} />}
      >
        {t('open')}
      </Button>
      {open && (
        <Suspense>
          <Palette
            label={t('label')}
            hint={t('hint')}
            nothing={t('nothing')}
            done={({ subject, action }) =>
              t('done', { what: subject === '' ? action : `${subject}, ${action}` })
            }
            entries={entries}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
