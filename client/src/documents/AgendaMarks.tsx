import type { AgendaKind } from '@koinon/shared/documents/agenda';
import { CalendarClock, Coffee, FileText, Gavel, Info, MessagesSquare, Vote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AgendaItem } from './agenda-model.ts';
import { presenterName } from './agenda-setting.ts';
import type { AgendaSetting } from './agenda-setting.ts';
import styles from './AgendaSpine.module.css';

const MARKS = {
  information: Info,
  deliberation: MessagesSquare,
  decision: Gavel,
  election: Vote,
  report: FileText,
  break: Coffee,
} as const satisfies Record<AgendaKind, unknown>;

const SIZE = 16;

export function KindMark({ kind }: { readonly kind: AgendaKind }) {
  const Mark = MARKS[kind];
  return <Mark aria-hidden size={SIZE} />;
}

/** Of what goes to a later sitting. */
export function LeftOverMark() {
  const t = useTranslations('agenda.leftOver');
  return (
    <p className={styles['leftOver']}>
      <CalendarClock aria-hidden size={SIZE} /> {t('state')}
    </p>
  );
}

interface ItemFactsProps {
  readonly item: AgendaItem;
  readonly setting: AgendaSetting;
}

/** What an item is, how long it takes and who presents it. */
export function ItemFacts({ item, setting }: ItemFactsProps) {
  const t = useTranslations('agenda');
  const { kind, minutes, presenter } = item;
  return (
    <ul className={styles['facts']}>
      <li className={styles['kind']}>
        {kind !== 'break' && <KindMark kind={kind} />} {t(`kind.${kind}`)}
      </li>
      {minutes !== null && <li>{t('minutes', { minutes })}</li>}
      {presenter !== '' && <li dir="auto">{presenterName(setting, presenter)}</li>}
    </ul>
  );
}
