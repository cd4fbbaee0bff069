import { CalendarCheck, CalendarClock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import type { AgendaItem } from './agenda-model.ts';
import { blockOf } from './agenda-order.ts';
import type { Leaving } from './agenda-setting.ts';

interface LeaveOverProps {
  readonly items: readonly AgendaItem[];
  readonly item: AgendaItem;
  /** What the item is called in the reader's language. */
  readonly name: string;
  /** Ids of the items that are left over. */
  readonly leftOver: ReadonlySet<string>;
  readonly leaving: Leaving;
}

/** Leaves an item over to a later sitting with its parts, or takes it back with them. */
export function LeaveOver({ items, item, name, leftOver, leaving }: LeaveOverProps) {
  const t = useTranslations('agenda.leftOver');
  const isLeft = leftOver.has(item.id);
  const block = blockOf(items, item.id).filter(({ id }) => leftOver.has(id) === isLeft);
  const Icon = isLeft ? CalendarCheck : CalendarClock;
  return (
    <Button
      kind="quiet"
      size="s"
      label={t(isLeft ? 'back' : 'leave', { title: name })}
      unavailable={leaving.unavailable}
      onPress={() => (isLeft ? leaving.takeBack(block) : leaving.leave(block))}
      icon={<Icon aria-hidden size={20} />}
    >
      {null}
    </Button>
  );
}
