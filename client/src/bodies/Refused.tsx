import type { DeskRefusal } from '@koinon/shared/bodies/desk';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';

/** Why the desk did not do what was asked; nothing where it did. */
export function Refused({ code }: { readonly code: DeskRefusal | null }) {
  const t = useTranslations('bodies.refusals');
  return (
    code !== null && (
      <Notice tone="heed" urgent>
        {t(code)}
      </Notice>
    )
  );
}
