import { AGENDA_KINDS } from '@koinon/shared/documents/agenda';
import type { AgendaKind } from '@koinon/shared/documents/agenda';
import { useTranslations } from 'use-intl';
import { Pick } from '../ui/Pick.tsx';

interface KindPickProps {
  readonly label: string;
  readonly kind: AgendaKind;
  readonly onChoose: (kind: AgendaKind) => void;
}

/** What an item is for. */
export function KindPick({ label, kind, onChoose }: KindPickProps) {
  const t = useTranslations('agenda.kind');
  return (
    <Pick
      label={label}
      options={AGENDA_KINDS.map((value) => ({ value, name: t(value) }))}
      chosen={kind}
      onChoose={(value) => {
        const chosen = AGENDA_KINDS.find((one) => one === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}
