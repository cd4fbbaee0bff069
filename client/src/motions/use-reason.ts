import type { MotionRefusal } from '@koinon/shared/motions/rules';
import type { PutRefusal } from '@koinon/shared/motions/voting-order';
import { useTranslations } from 'use-intl';

/** A refusal that is known before anything is asked, in the words of all refusals. */
export function useReason() {
  const t = useTranslations('refusals');
  return (code: MotionRefusal | PutRefusal | null): string | null =>
    code === null ? null : `${t(`${code}.what`)} ${t(`${code}.next`)}`;
}
