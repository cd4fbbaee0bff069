import { FileClock } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import type { VersionsOf } from './versions-of.ts';

const VersionsDialog = lazyPart(async () => (await import('./VersionsDialog.tsx')).VersionsDialog);

/** The way to the versions of a document, for those who keep it. */
export function VersionsButton({ of }: { readonly of: VersionsOf }) {
  const t = useTranslations('versions');
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" icon={<FileClock aria-hidden size={20} />} onPress={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open && (
        <Suspense>
          <VersionsDialog of={of} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
