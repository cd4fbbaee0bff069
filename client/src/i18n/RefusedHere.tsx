import type { CommandRefusal } from '@koinon/shared/wire';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { ofTypes } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';

interface Refused {
  readonly id: string;
  readonly command: { readonly type: string };
  readonly code: CommandRefusal;
}

interface RefusedHereProps {
  readonly refused: readonly Refused[];
  /** Types of the commands that are given where this stands. */
  readonly types: readonly string[];
  readonly onSeen: (id: string) => void;
}

/** What was refused of the things asked for here, and what to do next. */
export function RefusedHere({ refused, types, onSeen }: RefusedHereProps) {
  const t = useTranslations('refusals');
  const common = useTranslations('common');
  return ofTypes(refused, types).map(({ id, code }) => (
    <Notice
      key={id}
      tone="heed"
      urgent
      action={
        <Button kind="quiet" onPress={() => onSeen(id)}>
          {common('understood')}
        </Button>
      }
    >
      <strong>{t(`${code}.what`)}</strong> {t(`${code}.next`)}
    </Notice>
  ));
}
